using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;
using CsCheck;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>A snapshot that somebody edited by hand is refused at the door, or it makes a world in which everything works.</summary>
public sealed class EditedSnapshotTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] Reads =
    [
        "/v3/chats?limit=100", "/v3/phone_numbers", "/v3/phonenumbers", "/v3/contact_card", "/v3/webhook-subscriptions",
        "/v3/blocked_handles", "/v3/available_number", "/v3/payment_requests",
        "/_emulator/state", "/_emulator/contacts", "/_emulator/journal", "/_emulator/events", "/_emulator/deliveries", "/_emulator/faults",
        "/_emulator/savepoints", "/_emulator/payments", "/_emulator/payment_requests",
        "/_emulator/coverage", "/_emulator/fidelity", "/_emulator/hygiene", "/_emulator/clock", "/_emulator/scenario",
        "/_emulator/scenario/current", "/_emulator/snapshot", "/_emulator/worlds",
    ];

    private const string Natural = "00000000-0000-4000-8000-0000000000d1";

    protected override string Scenario => TestWorlds.Bakery(World) + $$"""
        payments:
          natural_onboarded: true
          prices: [{ id: price_box, amount: 4900, interval: month, interval_count: 3 }]
          coupons: [{ id: HALF, percent_off: 50 }, { id: FIVER, amount_off: 500 }]
          promotion_codes: [{ id: promo_1, coupon: HALF }]
          requests:
            - { id: {{Natural}}, amount: 4200, metadata: { order: "77" }, natural: { from: "{{People.Line}}", payer: "{{People.Maya}}" } }
            - { amount: 700, status: succeeded, subscription: { price_id: price_box } }
          handles: [{ handle: "{{People.Maya}}", status: connected }]

        """;

    [Fact]
    public Task A_world_with_a_value_changed_works_or_is_refused() => Mutate(60);

    [Trait("Category", "Slow")]
    [Fact]
    public Task Worlds_with_many_values_changed_work_or_are_refused() => Mutate(400);

    [Theory]
    [InlineData("contacts", """[]""", "$.state.chats[0]")]
    [InlineData("contacts[0].services[0]", "7", "$.state.contacts[0].services[0]")]
    [InlineData("messages[0].status", "99", "$.state.messages[0].status")]
    [InlineData("settings.sent_after", "\"-00:00:01\"", "$.state.settings.sent_after")]
    [InlineData("settings.webhooks.timeout", "\"100.00:00:00\"", "$.state.settings.webhooks.timeout")]
    [InlineData("messages[0].chat_id", "\"00000000-0000-4000-8000-0000000000ff\"", "$.state.messages[0]")]
    [InlineData("chats[0].participants", "[]", "$.state.chats[0]")]
    [InlineData("chats[0].line", "\"+12025550177\"", "$.state.chats[0]")]
    [InlineData("sequence", "-1", "$.state")]
    [InlineData("chats[0].created_at", "\"9999-12-31T23:59:59Z\"", "$.state.chats[0].created_at")]
    public async Task The_refusal_names_the_place(string place, string value, string path)
    {
        var snapshot = await Snapshot();
        Replace(SnapshotContent.Find(snapshot.World["state"]!, place), JsonNode.Parse(value)!);

        var refused = await Load(snapshot.World, snapshot);

        Assert.Contains(path, refused.Expect(422).Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task Mutate(int times)
    {
        var snapshot = await Snapshot();
        var original = snapshot.World;
        var count = Nodes(original).Count();
        var gen = Gen.Select(Gen.Int[1, count - 1], Gen.Int[0, 11], Gen.Int[1, count - 1], Gen.Int[0, 11], Gen.Bool);
        (await Load(original, snapshot)).Expect(204);
        await Walk("unchanged");
        await gen.SampleAsync(
            async mutation =>
            {
                var (place, how, second, other, isTwice) = mutation;
                var world = original.DeepClone();
                var what = Change(world, place, how);
                if (isTwice) what += "; " + Change(world, Math.Min(second, Nodes(world).Count() - 1), other);
                var reply = await Load(world, snapshot);
                Assert.True(reply.Status is 204 or 422, $"{what}: {reply.Status} {reply.Text}");
                if (reply.Status != 204) return;
                await Walk(what);
            },
            iter: times,
            threads: 1);
    }

    private async Task Walk(string what)
    {
        // A fault that holds answers back until the clock moves is as good as any; here nobody would move it.
        await Works(what, Control(HttpMethod.Get, "/faults"));
        await Works(what, Control(HttpMethod.Delete, "/faults"));
        await Look(what);
        await Works(what, Control(HttpMethod.Put, "/clock", """{"mode":"manual"}"""));
        await Works(what, Create(Bodies.Text("Hello", People.Stranger)));
        await Works(what, Post($"/chats/{People.DirectChat}/messages", """{"message":{"parts":[{"type":"text","value":"Hello"}]}}"""));
        await Works(
            what, Control(
                HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(People.Maya)}/messages",
                $$"""{"chat_id":"{{People.DirectChat}}","text":"STOP"}"""));
        await Works(
            what, Control(
                HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(People.Maya)}/reads", $$"""{"chat_id":"{{People.DirectChat}}"}"""));
        await Works(what, Post("/payment_requests", """{"mode":"subscription","price_id":"price_box","discount":{"coupon":"HALF"}}"""));
        await Works(what, Control(HttpMethod.Post, $"/payment_requests/{Natural}/pay"));
        await Works(what, Control(HttpMethod.Post, "/clock/advance", """{"by":"25h"}"""));
        await Look(what);
    }

    private async Task Look(string what)
    {
        foreach (var path in Reads)
        {
            var (isControl, reply) = (path.StartsWith("/_emulator", StringComparison.Ordinal), path);
            await Works(
                what, isControl ? Control(HttpMethod.Get, reply["/_emulator".Length..]) : Get(reply["/v3".Length..], $"world-{World}"));
        }

        var state = (await Control(HttpMethod.Get, "/state")).Expect(200).Json;
        foreach (var chat in state.GetProperty("chats").EnumerateArray().Select(chat => Id(chat, "chat")))
        {
            foreach (var below in new[] { "", "/messages?limit=100", "/location" })
            {
                await Works(what, Get($"/chats/{chat}{below}", $"world-{World}"));
            }
        }
    }

    private static async Task Works(string what, Task<Reply> call)
    {
        Reply reply;
        try
        {
            reply = await call;
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            throw new InvalidOperationException(what, crash);
        }

        Assert.True(reply.Status < 500, $"{what}: {reply.Status} {reply.Text}");
    }

    private async Task<SnapshotContent> Snapshot()
    {
        (await Create(Bodies.Text("Hello", People.Stranger))).Expect(201);
        (await Post("/chats", Bodies.Valid.Insert(1, "\"idempotency_key\":\"one\","))).Expect(201);
        var asks = Request(HttpMethod.Post, "/v3/payment_requests", AllLines, """{"amount":4200,"currency":"usd"}""");
        asks.Headers.Add("Idempotency-Key", "one");
        (await Call(asks)).Expect(201);
        (await Control(
            HttpMethod.Put, "/faults/one",
            """{"on":"getChat","when":{"every":50},"then":{"delay":{"median":"1ms","max":"2ms"}}}""")).Expect(200);
        await Advance("60ms");
        return SnapshotContent.Read((await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes);
    }

    private async Task<Reply> Load(JsonNode world, SnapshotContent snapshot)
    {
        var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Content = new ByteArrayContent(snapshot.With(world));
        request.Headers.Add("X-Emulator-World", World);
        return await Call(request);
    }

    /// <summary>Changes one value as a person might, and says what was done.</summary>
    private static string Change(JsonNode world, int place, int how)
    {
        var node = Nodes(world).ElementAt(place);
        var what = $"{node.GetPath()} = {Shown(node)}";
        if (node.GetPath() == "$.format") return "nothing";
        switch (how)
        {
            case 0 when node is JsonArray: Replace(node, new JsonArray()); return $"{what} → []";
            case 1 when node is JsonArray { Count: > 0 } list: list.Add(list[0]!.DeepClone()); return $"{what} → its first twice";
            case 2 when node is JsonArray { Count: > 1 } list: list.RemoveAt(list.Count - 1); return $"{what} → without its last";
            case 3 when node.Parent is JsonArray owner: owner.Remove(node); return $"{what} → gone";
            case 4 when node.Parent is JsonObject owner: owner.Remove(node.GetPropertyName()); return $"{what} → gone";
        }

        JsonNode value = node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => new JsonNode[] { -1, 0, 1, 7, 1e18, 2147483647, 9.5 }[how % 7],
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => !node.GetValue<bool>(),
            System.Text.Json.JsonValueKind.String => new JsonNode[]
            {
                "", "-00:00:01", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "00000000-0000-4000-8000-0000000000ff", "+12025550177",
                "36500.00:00:00", "Sms", 3, "\ufffd", "https://example.com/x", "..",
            }[how],
            _ => new JsonNode[] { new JsonArray(), new JsonObject(), 1, "x" }[how % 4],
        };
        Replace(node, value);
        return $"{what} → {value.ToJsonString()}";
    }

    private static string Shown(JsonNode node) => node.ToJsonString() is { Length: > 60 } text ? text[..60] + "…" : node.ToJsonString();

    private static void Replace(JsonNode node, JsonNode value) => node.ReplaceWith(value);

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
    }
}
