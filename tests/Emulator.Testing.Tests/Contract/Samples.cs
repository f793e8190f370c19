using System.Net.Http.Json;
using System.Text.Json;

namespace Chats.Emulator.Testing.Tests;

/// <summary>Calls of the emulated API as a user's code makes them, and scenarios to make them in.</summary>
internal static class Samples
{
    public const string Line = "+12025550100";
    public const string Maya = "+14155550123";

    public const string QuietScenario = """
        version: 1
        name: quiet
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        lines: [{ number: "+12025550177" }]
        """;

    public const string BrokenScenario = """
        version: 1
        nmae: broken
        lines:
          - number: "12"
        """;

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, string text, string to = Maya, string from = Line) =>
        client.PostAsJsonAsync("/v3/chats", new
        {
            from,
            to = new[] { to },
            message = new { parts = new[] { new { type = "text", value = text } } },
        });

    public static async Task<Guid> CreateChatAsync(this HttpClient client, string to = Maya, string from = Line) =>
        (await client.SendHelloAsync(to, from)).GetProperty("id").GetGuid();

    public static async Task<Guid> SendMessageAsync(this HttpClient client, string to) =>
        (await client.SendHelloAsync(to, Line)).GetProperty("message").GetProperty("id").GetGuid();

    private static async Task<JsonElement> SendHelloAsync(this HttpClient client, string to, string from)
    {
        using var response = await client.SendAsync("Hello", to, from);
        Assert.Equal(201, (int)response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("chat");
    }

    public static async Task<Guid[]> ListChatsAsync(this HttpClient client)
    {
        var page = await client.GetFromJsonAsync<JsonElement>("/v3/chats?limit=100");
        return [.. page.GetProperty("chats").EnumerateArray().Select(chat => chat.GetProperty("id").GetGuid())];
    }
}
