using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>What tests of people who act share.</summary>
public abstract class ContactTest(TestEmulator emulator) : ControlTest(emulator)
{
    /// <summary>Everything known about a message, as GET /state shows it.</summary>
    protected async Task<JsonElement> MessageOf(string chatId, string messageId) =>
        (await StateOf(chatId)).GetProperty("messages").EnumerateArray().Single(message => Id(message) == messageId);

    protected Task<Reply> Does(string who, string what, string body) =>
        Control(HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(who)}/{what}", body);

    protected Task<Reply> Stops(string who, string what, string body) =>
        Control(HttpMethod.Delete, $"/contacts/{Uri.EscapeDataString(who)}/{what}", body);

    /// <summary>The contact writes a text into a chat.</summary>
    /// <returns>The message's id.</returns>
    protected async Task<string> Writes(string who, string chatId, string text) =>
        (await Does(who, "messages", $$"""{"chat_id":"{{chatId}}","text":{{Bodies.Quoted(text)}}}""")).Expect(201).Json
            .GetProperty("message_id").GetString()!;

    /// <summary>The line writes a text into a chat, and it is delivered.</summary>
    /// <returns>The message's id.</returns>
    protected async Task<string> Delivered(params string[] to)
    {
        var sent = Id((await Create(Bodies.Text("Nearly ready", to))).Expect(201).Json, "chat", "message");
        await Advance("1s");
        return sent;
    }

    /// <summary>A group over iMessage of four, the line counted.</summary>
    protected async Task<string> GroupOfFour()
    {
        var chat = Id((await Create(Bodies.Text("Hello all", People.Maya, People.Ana, People.OptedOut))).Expect(201).Json, "chat");
        await Advance("1s");
        return chat;
    }

    /// <summary>The act is refused with the reason, and the world is, byte for byte, what it was.</summary>
    protected async Task Impossible(int status, string reason, Func<Task<Reply>> act)
    {
        var (before, events) = (await State(), await Events());
        var reply = Problem(await act(), status);
        Assert.Contains(reason, reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
        Assert.Equal(events, await Events());
    }

    /// <summary>The act is accepted and changes nothing, and the account hears nothing of it.</summary>
    protected async Task Nothing(Func<Task<Reply>> act, int status = 204, string? dropped = null)
    {
        var (before, events) = (await State(), await Events());
        var reply = (await act()).Expect(status);
        if (dropped is not null) Assert.Equal($$"""{"dropped":"{{dropped}}"}""", reply.Text);
        Assert.Equal(before, await State());
        Assert.Equal(dropped is null ? events : [.. events, "emulator.contact.act_dropped"], await Events());
    }

    /// <summary>The types of events the act causes.</summary>
    protected async Task<string[]> EventsOf(Func<Task<Reply>> act, int status = 204)
    {
        var before = (await Events()).Length;
        (await act()).Expect(status);
        return (await Events())[before..];
    }
}
