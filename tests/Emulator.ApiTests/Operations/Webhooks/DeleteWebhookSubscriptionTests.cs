using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>DELETE /webhook-subscriptions/{subscriptionId}.</summary>
public sealed class DeleteWebhookSubscriptionTests(InMemoryEmulator emulator)
    : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_204_and_forgets_the_subscription()
    {
        var id = await Subscribe();

        Assert.Empty((await Delete($"{Path}/{id.ToUpperInvariant()}")).Expect(204).Bytes);

        await Refuses(404, 2010, () => Get($"{Path}/{id}"));
        await Refuses(404, 2010, () => Delete($"{Path}/{id}"));
        Assert.DoesNotContain("whsec_", await State(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown id", UnknownId)]
    [InlineData("not a UUID", "7")]
    public async Task Refuses_what_is_no_subscription(string row, string id)
    {
        Assert.NotEmpty(row);
        await Subscribe();
        await Refuses(404, 2010, () => Delete($"{Path}/{id}"));
    }
}
