using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>What the tests of polls share.</summary>
public abstract class PollTest(TestEmulator emulator) : ApiTest(emulator)
{
    protected const string Lunch = """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}""";

    protected Task<Reply> CreatePoll(string body = Lunch, string chat = People.DirectChat, string? token = null) =>
        Post($"/chats/{chat}/polls", body, token);

    /// <summary>The id of a poll's message, in Maya's chat unless said otherwise.</summary>
    protected async Task<string> NewPoll(string chat = People.DirectChat) => MessageOf((await CreatePoll(chat: chat)).Expect(202));

    protected Task<Reply> GetPoll(string message, string? token = null) => Get($"/messages/{message}/poll", token);

    protected static string MessageOf(Reply poll) => poll.Json.GetProperty("message_id").GetString()!;

    protected static JsonElement[] OptionsOf(Reply poll) => [.. poll.Json.GetProperty("poll").GetProperty("options").EnumerateArray()];

    protected static string OptionId(Reply poll, int index) => OptionsOf(poll)[index].GetProperty("option_id").GetString()!;

    protected static string PollOf(string options, string keys = "") => $$$"""{"poll":{"options":[{{{options}}}]{{{keys}}}} }""";

    protected static string Repeated(string text, int times) => string.Join(',', Enumerable.Repeat($$"""{"text":"{{text}}"}""", times));
}
