using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>A test of what can be done with messages that exist.</summary>
public abstract class MessageTest(TestEmulator emulator) : ApiTest(emulator)
{
    protected const string UnknownMessage = "00000000-0000-4000-8000-0000000000ff";

    public static TheoryData<string> NoUuids =>
        ["7", "last", "00000000000040008000000000000001", People.Question + "0", "%20" + People.Question, "a%2Fb", "%F0%9F%8D%8B"];

    /// <summary>Sends, and lets the message arrive.</summary>
    protected async Task<string> Sent(string body)
    {
        var id = Id((await Create(body)).Expect(201).Json, "chat", "message");
        await Advance("1s");
        return id;
    }

    protected Task<string> Reply(string text, string to) =>
        Sent(Bodies.Message($$$"""{"parts":[{"type":"text","value":{{{Bodies.Quoted(text)}}}}],"reply_to":{"message_id":"{{{to}}}"}}"""));

    protected async Task<JsonElement> Message(string id) => (await Get($"/messages/{id}")).Expect(200).Json;

    /// <summary>The id of a chat's latest message.</summary>
    protected async Task<string> LatestOf(string chat) =>
        Id((await Get($"/chats/{chat}/messages?limit=1")).Expect(200).Json.GetProperty("messages")[0]);

    protected static string[] IdsOf(JsonElement page) => [.. page.GetProperty("messages").EnumerateArray().Select(message => Id(message))];

    /// <summary>The ids on all pages, one after the other.</summary>
    protected async Task<IReadOnlyList<string>> Walk(string path)
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await Get(path + (cursor is null ? "" : $"&cursor={cursor}"))).Expect(200).Json;
            ids.AddRange(IdsOf(page));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);
        return ids;
    }
}
