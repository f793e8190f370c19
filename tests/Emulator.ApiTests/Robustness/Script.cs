using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>A thousand pseudo-random calls of every kind; the same seed asks the same things as long as the answers are the same.</summary>
internal sealed class Script(Func<HttpRequestMessage, Task<Reply>> call, string world, string token, int seed)
{
    private static readonly string[] Handles =
        [People.Maya, People.Ben, People.Joe, People.Ana, People.OptedOut, People.Blocked, People.Unreachable, People.Stranger,
            "new@example.com", "+819012345678", "nonsense"];

    private static readonly string[] Lines = [People.Line, People.SecondLine, People.IneligibleLine, People.ForeignLine];

    private static readonly string[] Queries = ["", "?limit=3", "?limit=7&cursor=2", "?from=%2B12025550100", "?to=ana%40example.com",
        "?limit=0", "?cursor=x"];

    private static readonly string[] Asked =
    [
        """{"amount":4200,"currency":"usd","metadata":{"order":"77"}}""",
        """{"mode":"subscription","price_id":"price_1","discount":{"coupon":"HALF"}}""",
        """{"mode":"subscription","price_id":"price_1","trial_period_days":7}""",
        $$"""{"rail":"natural","amount":4200,"currency":"usd","from":"{{People.Line}}","payer_handle":"{{People.Maya}}"}""",
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _chats = [People.DirectChat, People.GroupChat, People.SmsChat, People.LeftChat, People.UnknownChat, "7"];

    private string _customer = People.Maya;

    private string _connectId = "cs_none";

    private string _payment = "pay_none";

    private string _request = "none";

    private readonly List<string> _messages = [People.Question, People.GroupMessage, People.UnknownChat];

    /// <summary>Plays the script and answers everything that came back.</summary>
    public async Task<string> Play(int calls)
    {
        var transcript = new StringBuilder();
        for (var n = 0; n < calls; n++)
        {
            var reply = await call(Next());
            transcript.Append(reply.Status).Append(' ').Append(reply.TraceId).Append(' ').Append(reply.Text).Append('\n');
            Remember(reply);
        }

        return transcript.ToString();
    }

    /// <summary>What came into being can be named by later calls.</summary>
    private void Remember(Reply reply)
    {
        if (reply.Status == 200 && reply.Text.StartsWith('{'))
        {
            var answer = reply.Json;
            if (answer.TryGetProperty("connect_id", out var connection)) _connectId = connection.GetString()!;
            if (answer.TryGetProperty("amount_cents", out _) && answer.TryGetProperty("id", out var made)) _payment = made.GetString()!;
        }

        if (reply.Status == 201 && reply.Json.TryGetProperty("checkout_url", out _)) _request = reply.Json.GetProperty("id").GetString()!;
        if (reply.Status is not (201 or 202) || reply.Bytes.Length == 0) return;
        var isNew = reply.Json.TryGetProperty("chat", out var chat);
        if (isNew) _chats.Add(chat.GetProperty("id").GetString()!);
        if ((isNew ? chat : reply.Json).TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object)
        {
            _messages.Add(message.GetProperty("id").GetString()!);
        }
    }

    private HttpRequestMessage Next() => _random.Next(12) switch
    {
        0 or 1 => _random.Next(3) == 0 ? NextOfRequests() : NextOfWallets(),
        < 7 => NextOfChats(),
        _ => NextInside(),
    };

    /// <summary>Payments from the wallet of whoever was connected last.</summary>
    private HttpRequestMessage NextOfWallets() => _random.Next(6) switch
    {
        0 => Ask(HttpMethod.Post, $"/v3/payments/handles/{_customer = Pick(Handles)}/connect"),
        1 => Ask(HttpMethod.Post, $"/v3/payments/handles/{_customer}/verify", $$"""{"connect_id":"{{_connectId}}","code":"482913"}"""),
        2 or 3 => Keyed(
            Ask(HttpMethod.Post, "/v3/payments", $$"""{"handle":"{{_customer}}","amount_cents":4200,"currency":"usd"}"""),
            $"order-{_random.Next(30)}"),
        4 => Ask(HttpMethod.Post, $"/_emulator/payments/{_payment}/{Pick(["hold", "decline", "settle"])}"),
        _ => Ask(HttpMethod.Get, $"/v3/payments/{_payment}{Pick(["", "/credentials"])}"),
    };

    /// <summary>Money that customers are asked for, and what becomes of it.</summary>
    private HttpRequestMessage NextOfRequests() => _random.Next(6) switch
    {
        0 or 1 => Keyed(Ask(HttpMethod.Post, "/v3/payment_requests", Pick(Asked)), $"ask-{_random.Next(60)}"),
        2 => Ask(HttpMethod.Post, $"/_emulator/payment_requests/{_request}/{Pick(["pay", "cancel"])}"),
        3 => Ask(HttpMethod.Post, $"/v3/payment_requests/{_request}/cancel"),
        4 => Ask(HttpMethod.Get, "/v3/payment_requests" + Pick(["", "?limit=3", "?status=requested", "?offset=2"])),
        _ => Ask(HttpMethod.Get, $"/v3/payment_requests/{_request}"),
    };

    private static HttpRequestMessage Keyed(HttpRequestMessage request, string key)
    {
        request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    /// <summary>Everything that happens inside a chat, by the account and by the people in it.</summary>
    private HttpRequestMessage NextInside() => _random.Next(14) switch
    {
        0 or 1 => Ask(HttpMethod.Post, $"/v3/chats/{Pick(_chats)}/messages", Inside(Part())),
        2 => Ask(HttpMethod.Post, "/v3/messages", $$"""{"to":["{{Pick(Handles)}}"],"message": {{Content(Part())}} }"""),
        3 => Ask(HttpMethod.Get, $"/v3/chats/{Pick(_chats)}/messages?limit=3"),
        4 => Ask(HttpMethod.Get, $"/v3/messages/{Pick(_messages)}"),
        5 => Ask(HttpMethod.Patch, $"/v3/messages/{Pick(_messages)}", """{"text":"Edited"}"""),
        6 => Ask(HttpMethod.Post, $"/v3/messages/{Pick(_messages)}/reactions", """{"operation":"add","type":"love"}"""),
        7 => Ask(HttpMethod.Delete, $"/v3/messages/{Pick(_messages)}"),
        8 => Ask(
            HttpMethod.Put, $"/v3/chats/{Pick(_chats)}", """{"display_name":"Renamed","group_chat_icon":"https://example.com/icon.png"}"""),
        9 => Ask(HttpMethod.Post, $"/v3/chats/{Pick(_chats)}/participants", $$"""{"handle":"{{Pick(Handles)}}"}"""),
        10 => Ask(HttpMethod.Post, $"/v3/chats/{Pick(_chats)}/typing"),
        11 => Ask(HttpMethod.Post, $"/v3/chats/{Pick(_chats)}/polls", """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}"""),
        12 => Ask(HttpMethod.Post, "/v3/attachments", """{"filename":"a.png","content_type":"image/png","size_bytes":8}"""),
        _ => Ask(
            HttpMethod.Post, $"/_emulator/contacts/{Pick(Handles)}/messages",
            $$"""{"to":"{{Pick(Lines)}}","text":"{{Pick(["Hello", "STOP", "Fine"])}}"}"""),
    };

    private HttpRequestMessage NextOfChats() => _random.Next(10) switch
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
        return Bodies.From(Pick(Lines), $$"""{"parts":[{{Part()}}]{{key}}}""", to);
    }

    private static string Content(string part) => $$"""{"parts":[{{part}}]}""";

    private static string Inside(string part) => $$"""{"message": {{Content(part)}} }""";

    private string Part() => _random.Next(4) switch
    {
        0 => """{"type":"media","url":"https://example.com/a.png"}""",
        1 => """{"type":"link","value":"https://example.com"}""",
        2 => $$"""{"type":"text","value":"Cake","inline_stickers":[{"range":[0,4],"attachment_id":"{{People.Photo}}"}]}""",
        _ => $$"""{"type":"text","value":"Hello {{_random.Next()}}"}""",
    };

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
