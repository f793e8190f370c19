using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/edits.</summary>
public sealed class ContactEditsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Replaces_the_text_and_tells()
    {
        var id = await Writes(People.Maya, People.DirectChat, "Six peple");
        await Advance("1m");

        Assert.Equal(["message.edited"], await EventsOf(() => Edits(id, "Six people")));

        var message = await MessageOf(People.DirectChat, id);
        Assert.Equal("Six people", message.GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.Equal(1, message.GetProperty("edits").GetInt32());
        Assert.Equal("received", message.GetProperty("delivery_status").GetString());
    }

    [Fact]
    public async Task Edits_five_times_and_no_more()
    {
        var id = await Writes(People.Maya, People.DirectChat, "0");
        for (var i = 1; i <= 5; i++) (await Edits(id, Number(i))).Expect(204);
        await Impossible(409, "5 times", () => Edits(id, "6"));
    }

    [Fact]
    public async Task Edits_within_fifteen_minutes()
    {
        var id = await Writes(People.Maya, People.DirectChat, "Hi");
        await Advance("15m");
        (await Edits(id, "Hello")).Expect(204);
        await Advance("1ms");
        await Impossible(409, "15 minutes", () => Edits(id, "Too late"));
    }

    [Fact]
    public async Task Edits_the_text_part_that_is_named()
    {
        var body =
            $$"""{"chat_id":"{{People.DirectChat}}","parts":[{"type":"media","url":"https://example.com/cake.jpg"},{"type":"text","value":"Tis one"}]}""";
        var id = (await Does(People.Maya, "messages", body)).Expect(201).Json.GetProperty("message_id").GetString()!;

        (await Does(People.Maya, "edits", $$"""{"message_id":"{{id}}","text":"This one","part_index":1}""")).Expect(204);

        Assert.Equal("This one", (await MessageOf(People.DirectChat, id)).GetProperty("parts")[1].GetProperty("value").GetString());
        await Impossible(409, "Only text parts", () => Edits(id, "x"));
        await Impossible(400, "below 2", () => Does(People.Maya, "edits", $$"""{"message_id":"{{id}}","text":"x","part_index":2}"""));
    }

    [Fact]
    public async Task Edits_over_imessage_only()
    {
        var id = await Writes(People.Joe, People.SmsChat, "Hi");
        await Impossible(409, "over iMessage", () => Does(People.Joe, "edits", $$"""{"message_id":"{{id}}","text":"Hello"}"""));
    }

    [Fact]
    public async Task People_edit_what_they_wrote_themselves()
    {
        var sent = await Delivered();
        await Impossible(409, "wrote the message", () => Edits(sent, "I never said that"));
        await Impossible(409, "wrote the message", () => Edits(People.GroupMessage, "I never said that"));
    }

    [Theory]
    [InlineData(404, "no message", """{"message_id":"00000000-0000-4000-8000-0000000000ff","text":"x"}""")]
    [InlineData(400, "'message_id' is required", """{"text":"x"}""")]
    [InlineData(400, "'text' is required", """{"message_id":"00000000-0000-4000-8000-0000000000a2"}""")]
    [InlineData(400, "text must be between", """{"message_id":"00000000-0000-4000-8000-0000000000a2","text":""}""")]
    [InlineData(400, "not be negative", """{"message_id":"00000000-0000-4000-8000-0000000000a2","text":"x","part_index":-1}""")]
    public async Task Refuses_what_is_unknown_or_wrong(int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(People.Maya, "edits", body));

    private Task<Reply> Edits(string message, string text) =>
        Does(People.Maya, "edits", $$"""{"message_id":"{{message}}","text":"{{text}}"}""");
}
