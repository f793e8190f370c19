using System.Text.Json;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Tests;

/// <summary>The application whose doings are recorded: it answers what people write, or does what they tell it with <c>do …</c>.</summary>
/// <param name="call">Calls the API: method, path, body.</param>
internal sealed class RecordedApplication(Func<HttpMethod, string, string?, Task<Reply>> call)
{
    private string? _group;
    private string? _message;
    private string? _poll;
    private string? _option;

    /// <summary>The chat of the latest message, whoever wrote it.</summary>
    public string? Chat { get; private set; }

    /// <summary>The latest message of a person, a poll included.</summary>
    public string? Message { get; private set; }

    /// <summary>The latest message of its own.</summary>
    public string? Sent { get; private set; }

    /// <summary>What went wrong in it.</summary>
    public Exception? Failure { get; private set; }

    public async Task<int> HearAsync(ReceivedWebhook webhook, CancellationToken cancellation)
    {
        try
        {
            await HearAsync(webhook);
        }
        catch (Exception failure)
        {
            Failure ??= failure;
        }

        return 200;
    }

    private async Task HearAsync(ReceivedWebhook webhook)
    {
        var data = webhook.Json.GetProperty("data");
        if (webhook.Type == "poll.received")
        {
            (Chat, _poll) = (Id(data.GetProperty("chat")), data.GetProperty("message_id").GetString());
            (Message, _option) = (_poll, data.GetProperty("poll").GetProperty("options")[0].GetProperty("option_id").GetString());
            await SayAsync("A poll!");
        }
        else if (webhook.Type == "message.received")
        {
            (Chat, Message, _message) = (Id(data.GetProperty("chat")), Id(data), Id(data));
            var part = data.GetProperty("parts")[0];
            var text = part.TryGetProperty("value", out var value) ? value.GetString()! : "";
            if (text.StartsWith("do ", StringComparison.Ordinal)) await DoAsync(text[3..]);
            else if (text != "STOP") await SayAsync("Got it");
            if (data.GetProperty("chat").GetProperty("is_group").GetBoolean()) _group ??= Chat;
        }
    }

    private Task DoAsync(string what) => what.Split(' ') switch
    {
        ["parts"] => SendAsync("""[{"type":"text","value":"pic"},{"type":"media","url":"https://bakery.example/a.png"},{"type":"text","value":"caption"}]"""),
        ["times"] => SendAsync("""[{"type":"text","value":"At 16:30."},{"type":"media","url":"https://bakery.example/a.png"},{"type":"text","value":"Or 17:30."}]"""),
        ["reply"] => SendAsync("""[{"type":"text","value":"Yes"}]""", $$""","reply_to":{"message_id":"{{_message}}"}"""),
        ["effect"] => SendAsync("""[{"type":"text","value":"Yes"}]""", ""","effect":{"type":"screen","name":"confetti"}"""),
        ["link"] => AskForMoneyAsync(),
        ["typing"] => Do(HttpMethod.Post, $"/chats/{Chat}/typing"),
        ["read"] => Do(HttpMethod.Post, $"/chats/{Chat}/read"),
        ["react"] => React("add", "love"),
        ["unreact"] => BothAsync(React("add", "love"), () => React("remove", "love")),
        ["sticker"] => Do(HttpMethod.Post, $"/messages/{_message}/reactions", """{"operation":"add","type":"sticker","emoji":"🥑"}"""),
        ["edit"] => Do(HttpMethod.Patch, $"/messages/{Sent}", """{"text":"Hello you"}"""),
        ["poll"] => Do(HttpMethod.Post, $"/chats/{Chat}/polls", """{"poll":{"options":[{"text":"Cake"},{"text":"Tart"}]}}"""),
        ["options"] => Do(HttpMethod.Post, $"/messages/{_poll}/poll/options", """{"options":[{"text":"z"}]}"""),
        ["vote"] => Vote("add"),
        ["unvote"] => Vote("remove"),
        ["rename"] => Do(HttpMethod.Put, $"/chats/{Chat}", """{"display_name":"Picnic"}"""),
        ["icon"] => Do(HttpMethod.Put, $"/chats/{Chat}", """{"group_chat_icon":"https://bakery.example/a.png"}"""),
        ["add"] => Do(HttpMethod.Post, $"/chats/{Chat}/participants", $$"""{"handle":"{{RecordingTests.Ana}}"}"""),
        ["remove"] => Do(HttpMethod.Delete, $"/chats/{Chat}/participants", $$"""{"handle":"{{RecordingTests.Ana}}"}"""),
        ["leave"] => Do(HttpMethod.Post, $"/chats/{Chat}/leave"),
        ["group"] => GroupAsync(),
        ["direct"] => Do(HttpMethod.Post, "/chats", Bodies.Text("News", RecordingTests.Maya)),
        ["elsewhere"] => SendAsync("""[{"type":"text","value":"Later"}]""", chat: _group),
        _ => SayAsync("Got it"),
    };

    private async Task AskForMoneyAsync()
    {
        var asked = (await call(HttpMethod.Post, "/payment_requests", """{"amount":500,"currency":"usd"}""")).Expect(201).Json;
        await SendAsync($$"""[{"type":"link","value":"{{asked.GetProperty("checkout_url").GetString()}}"}]""");
    }

    private async Task GroupAsync()
    {
        var body = Bodies.Text("Welcome", RecordingTests.Maya, RecordingTests.Ben);
        Chat = Id((await call(HttpMethod.Post, "/chats", body)).Expect(201).Json.GetProperty("chat"));
    }

    private Task SayAsync(string text) => SendAsync($$"""[{"type":"text","value":{{Bodies.Quoted(text)}}}]""");

    private Task SendAsync(string parts, string more = "", string? chat = null) =>
        Do(HttpMethod.Post, $"/chats/{chat ?? Chat}/messages", Bodies.IntoChat($$"""{"parts":{{parts}}{{more}}}"""));

    private Task React(string operation, string type) =>
        Do(HttpMethod.Post, $"/messages/{_message}/reactions", $$"""{"operation":"{{operation}}","type":"{{type}}"}""");

    private Task Vote(string operation) =>
        Do(HttpMethod.Post, $"/messages/{_poll}/poll/votes", $$"""{"operation":"{{operation}}","option_id":"{{_option}}"}""");

    private static async Task BothAsync(Task first, Func<Task> second)
    {
        await first;
        await second();
    }

    private async Task Do(HttpMethod method, string path, string? body = null)
    {
        var reply = await call(method, path, body);
        if (reply.Status == 202 && path.EndsWith("/messages", StringComparison.Ordinal)) Sent = Id(reply.Json.GetProperty("message"));
        Assert.True(reply.Status is >= 200 and < 300, $"{method} {path}: {reply.Text}");
    }

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;
}
