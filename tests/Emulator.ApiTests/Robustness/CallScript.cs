using System.Globalization;
using System.Text;
using System.Text.Json;
using Chats.Emulator.Testing;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>The same pseudo-random calls every time: sends, lists, reads, marks and a clock that moves on.</summary>
internal sealed class CallScript(EmulatorWorld world, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _chats = [];
    private readonly List<string> _answers = [];

    /// <summary>Every answer as text: status, trace id, body.</summary>
    public async Task<IReadOnlyList<string>> Run(int calls)
    {
        using var client = world.CreateClient();
        for (var call = 0; call < calls; call++) await Next(client, call);
        return _answers;
    }

    private Task Next(HttpClient client, int call) => _random.Next(20) switch
    {
        < 8 => Send(client, call),
        < 14 => Call(client, HttpMethod.Get, $"/v3/chats?limit={_random.Next(0, 110)}&cursor={_random.Next(0, 300)}"),
        < 17 => Call(client, HttpMethod.Get, $"/api/partner/v3/chats/{Chat()}"),
        < 19 => Call(client, HttpMethod.Post, $"/v3/chats/{Chat()}/read"),
        _ => world.Control.Clock.AdvanceAsync(TimeSpan.FromSeconds(_random.Next(1, 30))),
    };

    private async Task Send(HttpClient client, int call)
    {
        string[] lines = ["+12025550100", "+12025550101", "+19995550100"];
        var to = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"+1415555{_random.Next(60):D4}");
        var key = _random.Next(3) == 0 ? $"key-{_random.Next(50)}" : null;
        object[] parts = _random.Next(4) == 0
            ? [new { type = "text", value = $"Look {call}" }, new { type = "media", url = $"https://example.com/{call}.jpg" }]
            : [new { type = "text", value = $"Hello {call}" }];
        var body = JsonSerializer.Serialize(new { from = lines[_random.Next(3)], to, message = new { parts, idempotency_key = key } });
        var answer = await Call(client, HttpMethod.Post, "/v3/chats", body);
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("chat", out var chat)) _chats.Add(chat.GetProperty("id").GetString()!);
    }

    private string Chat() => _chats.Count == 0 ? Guid.Empty.ToString() : _chats[_random.Next(_chats.Count)];

    private async Task<string> Call(HttpClient client, HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        _answers.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.Headers.GetValues("X-Trace-ID").Single()} {text}"));
        return text;
    }
}
