using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Routing headers: a receiver's token comes back with the chat's next events (docs/decisions/0044).</summary>
public sealed class DeliveryAffinityTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Subscription = "/webhook-subscriptions/00000000-0000-4000-8000-0000000000d1";
    private const string Token = "X-Route-Token";
    private const string ChatId = "X-Chat-Id";

    protected override string Scenario =>
        base.Scenario + $"""
                  events: [message.sent, phone_number.status_updated]
                  routing_key_header: {Token}
                  routing_id_header: {ChatId}

            """;

    [Fact] // rules webhooks.routing.token, webhooks.routing.id, webhooks.routing.id-stays
    public async Task The_token_of_an_answer_comes_with_the_chats_next_event_and_its_id_with_each()
    {
        Learn("pod-7");

        await Send();
        await Send();

        Assert.Equal([null, "pod-7"], Tokens);
        Assert.All(Received, webhook => Assert.Equal(People.SmsChat, webhook[ChatId]));
        var attempts = (await Deliveries()).Select(delivery => delivery.GetProperty("attempts")[0]).ToList();
        Assert.Equal(
            [$$"""[{"name":"{{ChatId}}","value":"{{People.SmsChat}}"}]""",
                $$"""[{"name":"{{Token}}","value":"pod-7"},{"name":"{{ChatId}}","value":"{{People.SmsChat}}"}]"""],
            attempts.Select(attempt => attempt.GetProperty("routing_headers").GetRawText()));
        Assert.All(attempts, attempt => Assert.Equal("pod-7", attempt.GetProperty("routing_token").GetString()));
    }

    [Fact] // rule webhooks.routing.signature
    public async Task The_headers_are_no_part_of_the_signature()
    {
        Learn("pod-7");

        await Send();
        await Send();

        Assert.All(Received, webhook => Verify(webhook, Secret));
    }

    [Fact] // rule webhooks.routing.token
    public async Task Each_chat_and_each_subscription_has_a_token_of_its_own()
    {
        await Subscribe("other", rest: ""","routing_key_header":"X-Key" """);
        Receiver.AnswerHeaders = webhook => webhook.Url.EndsWith("other", StringComparison.Ordinal)
            ? [("x-key", "other"), (Token, "not asked for")]
            : [(Token, $"pod-{webhook[ChatId][^1]}")];
        await Send();
        await Send(People.Ben);
        var known = Received.Length;

        await Send();
        await Send(People.Ben);

        var later = Received.Skip(known).Where(webhook => webhook.Type == "message.sent").ToList();
        var routed = later.Where(webhook => webhook.Url.EndsWith("all", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, routed.Select(webhook => webhook[ChatId]).Distinct().Count());
        Assert.All(routed, webhook => Assert.Equal($"pod-{webhook[ChatId][^1]}", webhook[Token]));
        Assert.All(later.Where(webhook => webhook.Url.EndsWith("other", StringComparison.Ordinal)), webhook =>
        {
            Assert.Equal("other", webhook["X-Key"]);
            Assert.True(webhook.Headers.ContainsKey("Linq-Chat-Id"));
            Assert.False(webhook.Headers.ContainsKey(Token));
        });
    }

    [Fact] // rule webhooks.routing.no-chat
    public async Task What_is_about_no_chat_carries_neither()
    {
        Learn("pod-7");
        (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"flagged":true}""")).Expect(200);
        await Advance("1s");

        var status = Received.Single(webhook => webhook.Type == "phone_number.status_updated");
        Assert.False(status.Headers.ContainsKey(Token));
        Assert.False(status.Headers.ContainsKey(ChatId));
        Assert.DoesNotContain("routing_tokens", await State(), StringComparison.Ordinal);
    }

    [Theory] // rule webhooks.routing.token
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(400)]
    [InlineData(302)]
    public async Task An_answer_that_is_no_2xx_teaches_nothing(int status)
    {
        Learn("pod-7");
        Answer(status);
        await Send();
        Answer(200);
        Receiver.AnswerHeaders = null;

        await Send();

        Assert.Null(Tokens[^1]);
        Assert.DoesNotContain("pod-7", await State(), StringComparison.Ordinal);
    }

    [Fact] // rule webhooks.routing.kept
    public async Task A_retry_carries_what_a_later_event_taught()
    {
        Answer(503);
        await Send();
        Answer(200);
        Learn("pod-7");
        await Send();

        await Advance("3s");

        Assert.Equal([null, null, "pod-7"], Tokens);
    }

    [Fact] // rule webhooks.routing.kept
    public async Task A_later_2xx_without_the_header_keeps_the_token_and_one_with_it_replaces_it()
    {
        Learn("pod-7");
        await Send();
        Receiver.AnswerHeaders = null;
        await Send();
        Learn("pod-8");
        await Send();
        await Send();

        Assert.Equal([null, "pod-7", "pod-7", "pod-8"], Tokens);
    }

    public static TheoryData<string, string?> Answered => new()
    {
        { " pod-7\t", "pod-7" },
        { "two words", "two words" },
        { "gr\u00fcn", "gr\u00fcn" },
        { "", null },
        { " \t ", null },
        { new string('x', 1024), new string('x', 1024) },
        { $"  {new string('x', 1024)}  ", new string('x', 1024) },
        { new string('x', 1025), null },
        { "a\0b", null },
        { "🍋", null },
    };

    [Theory] // rule webhooks.routing.token-form
    [MemberData(nameof(Answered))]
    public async Task A_token_is_trimmed_and_one_that_cannot_be_sent_is_ignored(string answered, string? token)
    {
        Learn("before");
        await Send();
        Learn(answered);
        await Send();

        await Send();

        Assert.Equal([null, "before", token ?? "before"], Tokens);
        var hint = (await Deliveries())[1].GetProperty("attempts")[0].TryGetProperty("hint", out var text) ? text.GetString() : null;
        Assert.Equal(token is null && answered.Trim().Length > 0, hint?.Contains(Token, StringComparison.Ordinal) == true);
    }

    [Theory] // rule webhooks.routing.off
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task Switched_off_nothing_is_sent_and_the_tokens_are_dropped(string off)
    {
        Learn("pod-7");
        await Send();
        var kept = JsonElement.Parse(await State()).GetProperty("subscriptions")[0].GetProperty("routing_tokens")[0];
        Assert.Equal((People.SmsChat, "pod-7"), (kept.GetProperty("chat_id").GetString(), kept.GetProperty("token").GetString()));

        (await Put(Subscription, $$"""{"routing_key_header":{{off}}}""")).Expect(200);
        Assert.DoesNotContain("pod-7", await State(), StringComparison.Ordinal);
        await Send();
        Assert.DoesNotContain("pod-7", await State(), StringComparison.Ordinal);
        Receiver.AnswerHeaders = null;
        (await Put(Subscription, $$"""{"routing_key_header":"{{Token}}"}""")).Expect(200);
        await Send();

        Assert.Equal([null, null, null], Tokens);
        Assert.False(Received[1].Headers.ContainsKey(ChatId));
        Assert.Equal(People.SmsChat, Received[2]["Linq-Chat-Id"]);
    }

    [Fact] // rule webhooks.routing.kept
    public async Task A_new_name_of_the_header_keeps_the_tokens()
    {
        Learn("pod-7");
        await Send();
        (await Put(Subscription, """{"routing_key_header":"X-New"}""")).Expect(200);

        await Send();

        Assert.Equal("pod-7", Received[^1]["X-New"]);
        Assert.False(Received[^1].Headers.ContainsKey(Token));
    }

    [Fact]
    public async Task A_deleted_subscription_takes_its_tokens_along()
    {
        Learn("pod-7");
        await Send();

        (await Delete(Subscription)).Expect(204);

        Assert.DoesNotContain("pod-7", await State(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fork")]
    [InlineData("savepoint")]
    [InlineData("snapshot")]
    public async Task What_was_learnt_is_part_of_the_world(string how)
    {
        Learn("pod-7");
        await Send();
        Receiver.AnswerHeaders = null;
        var (world, snapshot) = (World, how == "snapshot" ? (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes : []);
        if (how == "savepoint") (await Control(HttpMethod.Put, "/savepoints/here")).Expect(201);
        if (how == "fork")
        {
            world = $"{World}-fork";
            (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{world}}","from":"{{World}}"}""", world: "")).Expect(201);
        }
        else
        {
            await ForgetAndBringBack(how, snapshot);
        }

        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe), $"world-{world}")).Expect(201);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""", world)).Expect(200);

        Assert.Equal("pod-7", Tokens[^1]);
        if (how == "fork") await Control(HttpMethod.Delete, $"/worlds/{world}", world: "");
    }

    [Fact]
    public async Task A_reset_forgets_it()
    {
        Learn("pod-7");
        await Send();
        Receiver.AnswerHeaders = null;

        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        await Send();

        Assert.Equal([null, null], Tokens);
    }

    [Fact]
    public async Task An_answer_to_what_was_sent_before_a_reset_teaches_nothing()
    {
        Learn("pod-7");
        Receiver.Answer = async (_, _) =>
        {
            (await Control(HttpMethod.Post, "/reset")).Expect(204);
            return 200;
        };
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe))).Expect(201);
        await Control(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""");

        Assert.DoesNotContain("pod-7", await State(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duplicate")]
    [InlineData("corrupt_signature")]
    [InlineData("missing_signature")]
    [InlineData("truncate")]
    public async Task A_fault_changes_nothing_about_the_headers(string fault)
    {
        await PutFault("f", $$"""{ on: webhook, then: { webhook: {{fault}} } }""");
        Learn("pod-7");
        await Send();

        await Send();

        Assert.All(Received, webhook => Assert.Equal(People.SmsChat, webhook[ChatId]));
        Assert.Equal("pod-7", Tokens[^1]);
    }

    [Theory]
    [InlineData("Expires")]
    [InlineData("Allow")]
    [InlineData("Date")]
    public async Task A_name_that_means_something_elsewhere_is_sent_as_well(string name)
    {
        (await Put(Subscription, $$"""{"routing_key_header":"{{name}}"}""")).Expect(200);
        Receiver.AnswerHeaders = _ => [(name, "pod 7")];
        await Send();

        await Send();

        Assert.Equal("pod 7", Received[^1][name]);
    }

    private string?[] Tokens => [.. Received.Select(webhook => webhook.Headers.GetValueOrDefault(Token))];

    private void Learn(string token) => Receiver.AnswerHeaders = _ => [(Token, token)];

    /// <summary>Causes a message.sent in a chat that exists; to Joe, nothing else.</summary>
    private async Task Send(string to = People.Joe)
    {
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, to))).Expect(201);
        await Advance("100ms");
    }

    private async Task ForgetAndBringBack(string how, byte[] snapshot)
    {
        (await Put(Subscription, """{"routing_key_header":null}""")).Expect(200);
        if (how == "savepoint") (await Control(HttpMethod.Post, "/savepoints/here/restore")).Expect(204);
        else
        {
            using var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
            request.Headers.Add("X-Emulator-World", World);
            request.Content = new ByteArrayContent(snapshot);
            (await Call(request)).Expect(204);
        }
    }
}
