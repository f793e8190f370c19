using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>What the shipped scenario out-of-order.yaml promises in its comments.</summary>
public sealed class OutOfOrderScenarioTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Writer = "+14155550181";

    protected override string Scenario => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", "out-of-order.yaml"));

    private string Token => $"world-{World}";

    private ReceivedWebhook[] Received => Emulator.Receiver.At("http://localhost:5000/hooks");

    [Fact]
    public async Task Bubbles_come_swapped_and_twice()
    {
        var before = Received.Length;
        foreach (var text in new[] { "one", "two", "three", "four", "five" })
        {
            (await Control(
                HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(Writer)}/messages",
                $$"""{"to":"+12025550100","text":"{{text}}"}""")).Expect(201);
        }

        await Advance("1m");

        Assert.Equal(
            ["one", "one", "three", "two", "five", "five", "four"],
            Of("message.received", before)
                .Select(webhook => webhook.Json.GetProperty("data").GetProperty("parts")[0].GetProperty("value").GetString()));
        Assert.Equal(5, Of("message.received", before).Select(webhook => webhook["webhook-id"]).Distinct().Count());
    }

    [Fact]
    public async Task Own_messages_come_back_every_second_time_after_their_receipt_and_a_failed_one_is_delivered_late()
    {
        var before = Received.Length;
        var failed = await Send("00000000-0000-4000-8000-000000000082");
        await Advance("1m");
        var first = await Send("00000000-0000-4000-8000-000000000081");
        await Advance("1m");
        var swapped = await Send("00000000-0000-4000-8000-000000000081");
        await Advance("1m");

        Assert.Equal(["message.failed", "message.delivered"], About(failed, before));
        Assert.Equal(["message.sent", "message.delivered", "message.read"], About(first, before));
        Assert.Equal(["message.delivered", "message.sent", "message.read"], About(swapped, before));
        Assert.Equal(4001, Of("message.failed", before).Single().Json.GetProperty("data").GetProperty("code").GetInt32());
    }

    private async Task<string> Send(string chat) =>
        (await Post($"/chats/{chat}/messages", """{"message":{"parts":[{"type":"text","value":"Your order"}]}}""", Token)).Expect(202).Json
            .GetProperty("message").GetProperty("id").GetString()!;

    private IEnumerable<ReceivedWebhook> Of(string type, int before) => Received.Skip(before).Where(webhook => webhook.Type == type);

    private IEnumerable<string> About(string message, int before) =>
        Received.Skip(before).Where(webhook => webhook.Text.Contains(message, StringComparison.Ordinal)).Select(webhook => webhook.Type);
}
