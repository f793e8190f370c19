using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>A thousand pseudo-random calls of every kind; the same seed asks the same things as long as the answers are the same.</summary>
internal sealed class Script(Func<HttpRequestMessage, Task<Reply>> call, string world, string token, int seed)
{
    private static readonly string[] Handles =
        [People.Maya, People.Ben, People.Joe, People.Ana, People.OptedOut, People.Blocked, People.Unreachable, People.Stranger, "new@example.com", "+819012345678", "nonsense"];

    private static readonly string[] Lines = [People.Line, People.SecondLine, People.IneligibleLine, People.ForeignLine];

    private static readonly string[] Queries = ["", "?limit=3", "?limit=7&cursor=2", "?from=%2B12025550100", "?to=ana%40example.com", "?limit=0", "?cursor=x"];

    private readonly Random _random = new(seed);
    private readonly List<string> _chats = [People.DirectChat, People.GroupChat, People.SmsChat, People.LeftChat, People.UnknownChat, "7"];

    /// <summary>Plays the script and answers everything that came back.</summary>
    public async Task<string> Play(int calls)
    {
        var transcript = new StringBuilder();
        for (var n = 0; n < calls; n++)
        {
            var reply = await call(Next());
            transcript.Append(reply.Status).Append(' ').Append(reply.TraceId).Append(' ').Append(reply.Text).Append('\n');
            if (reply.Status == 201) _chats.Add(reply.Json.GetProperty("chat").GetProperty("id").GetString()!);
        }

        return transcript.ToString();
    }

    private HttpRequestMessage Next() => _random.Next(10) switch
    {
        < 4 => Ask(HttpMethod.Post, "/v3/chats", Body()),
        4 or 5 => Ask(HttpMethod.Get, "/v3/chats" + Pick(Queries)),
        6 => Ask(HttpMethod.Get, $"/api/partner/v3/chats/{Pick(_chats)}"),
        7 => Ask(HttpMethod.Post, $"/v3/chats/{Pick(_chats)}/read"),
        8 => Ask(HttpMethod.Get, Pick(["/v3/nothing", "/v3/phone_numbers", "/v3/CHATS"])),
        _ => Ask(HttpMethod.Post, "/_emulator/clock/advance", $$"""{"by":"{{_random.Next(5000)}}ms"}"""),
    };

    private string Body()
    {
        var to = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(Handles)).ToArray();
        var key = _random.Next(4) == 0 ? $$""","idempotency_key":"k{{_random.Next(20)}}" """ : "";
        var part = _random.Next(4) switch
        {
            0 => """{"type":"media","url":"https://example.com/a.png"}""",
            1 => """{"type":"link","value":"https://example.com"}""",
            _ => $$"""{"type":"text","value":"Hello {{_random.Next()}}"}""",
        };
        return Bodies.From(Pick(Lines), $$"""{"parts":[{{part}}]{{key}}}""", to);
    }

    private HttpRequestMessage Ask(HttpMethod method, string path, string? body = null)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        request.Headers.Add("X-Emulator-World", world);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
