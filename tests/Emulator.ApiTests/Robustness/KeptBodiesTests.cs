using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Whatever bytes a request brings, those who look into the journal afterwards find what they look for.</summary>
public sealed class KeptBodiesTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] Bodies =
    [
        """{"from":"\ud800"}""",
        """{"\udc00":1}""",
        """{"from":"+12025550100","to":["\udfff"],"message":{"parts":[{"type":"text","value":"\ud83d"}]}}""",
        """{"from":{"\ud800\ud800":["\udbff"]}}""",
        "{\"from\":\"\u0000\"}",
        "{\"from\":\"\\u0000\",\"from\":\"\\ud800\"}",
        "\uFEFF{\"from\":\"\\ud800\"}",
        "{\"from\":\"\\ud8",
        "{\"from\":\"\\ud800\\",
        "\"\\ud800\"",
        "[\"\\ud800\"]",
        new string('[', 200),
        "{\"a\":\"\uFFFE\uFFFF\"}",
    ];

    [Fact]
    public async Task Every_way_to_read_the_journal_works_after_any_body()
    {
        foreach (var body in Bodies) await Post("/chats", body);
        foreach (var bytes
            in new byte[][] { [0xED, 0xA0, 0x80], [0x22, 0xED, 0xA0, 0x80, 0x22], [0xFF, 0xFE, 0x7B, 0x00], [0xC0, 0x80],
                [0x22, 0xC3, 0x28, 0x22] })
        {
            using var request = Request(HttpMethod.Post, "/v3/chats?x=%ED%A0%80&%FF=%uD800", AllLines);
            request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
            request.Headers.TryAddWithoutValidation("Idempotency-Key", "\u00ed\u00a0\u0080");
            await Reply.Read(await Client.SendAsync(request, Cancellation));
        }

        (await Create(Host.Bodies.Text("Hello"))).Expect(201);

        (await Control(HttpMethod.Get, "/journal")).Expect(200);
        (await Control(HttpMethod.Get, "/journal?contains=%ED%A0%80")).Expect(200);
        (await Control(HttpMethod.Get, """/journal?contains=\ud800""")).Expect(200);
        foreach (var side in new[] { "request", "response" })
        {
            foreach (var pattern
                in new[] { """{"from":"x"}""", """{"from":{"$contains":"\ufffd"}}""", """{"from":{"$matches":"x"}}""",
                    """{"from":{"$exists":true}}""", """{"$equals":{}}""" })
            {
                var verified = await Control(HttpMethod.Post, "/journal/verify", $$"""{"match":{"{{side}}":{{pattern}}},"at_most":99}""");
                verified.Expect(200);
                var waited =
                    await Control(HttpMethod.Post, "/journal/wait", $$"""{"match":{"{{side}}":{{pattern}}},"count":99,"within":"0s"}""");
                waited.Expect(417);
                (await Control(HttpMethod.Post, "/journal/verify", $$"""{"match":{"{{side}}":{{pattern}}},"count":99}""")).Expect(417);
                (await Control(
                    HttpMethod.Post, "/journal/verify",
                    $$"""{"in_order":[{"{{side}}":{{pattern}}},{"operation":"getChat"}]}""")).Expect(417);
            }
        }

        // Half a pair is found as what stands for it.
        Assert.NotEmpty(
            (await Control(HttpMethod.Post, "/journal/verify", """{"match":{"request":{"from":"\ufffd"}}}""")).Expect(200).Json
                .GetProperty("requests").EnumerateArray());
        foreach (var report in new[] { "/hygiene", "/hygiene?format=junit", "/coverage", "/fidelity", "/state", "/events", "/deliveries" })
        {
            (await Control(HttpMethod.Get, report)).Expect(200);
        }

        (await Control(HttpMethod.Get, "/snapshot")).Expect(200);
    }

    [Theory]
    [InlineData("journal", """{"match":{"request":{"from":"\ud800"}}}""")]
    [InlineData("journal", """{"match":{"response":{"\ud800":1}}}""")]
    [InlineData("journal", """{"match":{"contains":"\ud800"}}""")]
    [InlineData("journal", """{"match":{"query":"\udc00","path":"\udc00"}}""")]
    [InlineData("journal", """{"in_order":[{"request":{"a":{"$matches":"\ud800"}}}]}""")]
    [InlineData("events", """{"match":{"data":{"$contains":{"a":"\ud800"}}}}""")]
    [InlineData("events", """{"match":{"type":"\ud800"}}""")]
    [InlineData("deliveries", """{"match":{"payload":["\ud800"]}}""")]
    [InlineData("deliveries", """{"match":{"url":"\ud800"}}""")]
    [InlineData("journal", """{"match":{"request":{"to":{"$contains":{"$exists":"x"}}}}}""")]
    [InlineData("deliveries", """{"match":{"payload":{"to":{"$contains":{"$bogus":1}}}}}""")]
    public async Task A_pattern_that_can_be_no_text_or_no_word_is_refused(string log, string body)
    {
        (await Control(HttpMethod.Post, $"/{log}/verify", body)).Expect(400);
        if (body.Contains("match\":", StringComparison.Ordinal)) (await Control(HttpMethod.Post, $"/{log}/wait", body)).Expect(400);
    }

    [Fact]
    public async Task A_fault_finds_its_sender_in_a_body_with_half_a_surrogate_pair()
    {
        (await Control(
            HttpMethod.Put, "/faults/one",
            $$$"""{"on":"createChat","where":{"from":"{{{People.Line}}}"},"then":{"error":3006} }""")).Expect(200);

        await Create(
            $$$"""{"from":"{{{People.Line}}}","to":["{{{People.Maya}}}"],"message":{"parts":[{"type":"text","value":"\ud800"}]} }""");

        Assert.Equal(1, (await Control(HttpMethod.Get, "/faults/one")).Json.GetProperty("calls").GetInt32());
    }
}
