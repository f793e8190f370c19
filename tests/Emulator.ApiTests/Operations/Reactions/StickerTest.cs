using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Attachments;

namespace Chats.Emulator.ApiTests.Operations.Reactions;

/// <summary>What tests of stickers share: sending one, and looking at what became of it.</summary>
public abstract class StickerTest(TestEmulator emulator) : AttachmentTest(emulator)
{
    protected const string Avocado = """{"operation":"add","type":"sticker","emoji":"🥑"}""";

    protected static string Sticker(string fields) => $$"""{"operation":"add","type":"sticker",{{fields}}}""";

    protected static string Image(string id) => Sticker($"\"attachment_id\":\"{id}\"");

    protected Task<Reply> Stick(string body, string message = People.Question, string? token = null) =>
        Post($"/messages/{message}/reactions", body, token);

    /// <summary>The reactions to the first part, oldest first.</summary>
    protected async Task<JsonElement[]> Reactions(string message = People.Question)
    {
        var reactions = (await Get($"/messages/{message}")).Expect(200).Json.GetProperty("parts")[0].GetProperty("reactions");
        return reactions.ValueKind == JsonValueKind.Null ? [] : [.. reactions.EnumerateArray()];
    }

    /// <summary>Sends a sticker and tells its id.</summary>
    protected async Task<string> Stuck(string body = Avocado)
    {
        (await Stick(body)).Expect(202);
        return Id((await Reactions())[^1]);
    }

    /// <summary>What the state dump shows of the stickers, which no answer does.</summary>
    protected async Task<JsonElement[]> Stickers(string message = People.Question)
    {
        var dump = (await Control(HttpMethod.Get, "/state")).Expect(200).Json;
        var shown = dump.GetProperty("chats").EnumerateArray().SelectMany(chat => chat.GetProperty("messages").EnumerateArray())
            .Single(candidate => Id(candidate) == message);
        return shown.TryGetProperty("stickers", out var stickers) ? [.. stickers.EnumerateArray()] : [];
    }

    /// <summary>Where the latest sticker is, as JSON.</summary>
    protected async Task<string> Placement() => TestJson.Of((await Stickers())[^1].GetProperty("placement"));

    /// <summary>How many calls relied on a rule that is counted.</summary>
    protected async Task<int> Uses(string rule) =>
        (await Control(HttpMethod.Get, "/fidelity")).Expect(200).Json.GetProperty("rules").EnumerateArray()
            .Single(candidate => Id(candidate) == rule).GetProperty("relied_on").GetInt32();

    /// <summary>Begins anew with one message to Maya in a direct chat, and with what its reactions say.</summary>
    /// <param name="service">What the chat runs over.</param>
    /// <param name="reactions">YAML, in brackets.</param>
    protected async Task Begin(string service, string reactions) => (await Control(
        HttpMethod.Put,
        "/scenario",
        TestWorlds.Head + TestWorlds.Auth(World) + $$"""

        chats:
          - from: "{{People.Line}}"
            to: ["{{People.Maya}}"]
            service: {{service}}
            messages:
              - { id: {{People.Question}}, from: me, text: Hello, reactions: {{reactions}} }
        """)).Expect(204);

    protected async Task<string> LatestOf(string chat) =>
        Id((await Get($"/chats/{chat}/messages?limit=1")).Expect(200).Json.GetProperty("messages")[0]);
}
