using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>GET /webhook-subscriptions.</summary>
public sealed class ListWebhookSubscriptionsTests(InMemoryEmulator emulator)
    : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_an_empty_list_while_there_are_none() =>
        Assert.Equal("""{"subscriptions":[]}""", (await Get(Path)).Expect(200).Text);

    [Fact]
    public async Task Lists_active_and_paused_ones_oldest_first_and_ignores_a_query()
    {
        var first = await Subscribe();
        var second = await Subscribe(("target_url", "\"https://acme.test/2\""));
        var third = await Subscribe(("target_url", "\"https://acme.test/3\""));
        await Advance("1m");
        (await Put($"{Path}/{first}", """{"is_active":false}""")).Expect(200);

        var list = (await Get($"{Path}?limit=1&cursor=x")).Expect(200);

        Assert.Equal(
            [first, second, third], list.Json.GetProperty("subscriptions").EnumerateArray().Select(subscription => Id(subscription)));
        Golden.Check("ListWebhookSubscriptions", list);
    }
}
