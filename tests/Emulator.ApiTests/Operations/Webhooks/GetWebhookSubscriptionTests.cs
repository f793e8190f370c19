using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>GET /webhook-subscriptions/{subscriptionId}.</summary>
public sealed class GetWebhookSubscriptionTests(InMemoryEmulator emulator)
    : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_the_bare_subscription_without_its_secret()
    {
        var id = await Subscribe(("phone_numbers", """["+12025550101"]"""));

        Golden.Check("GetWebhookSubscription", (await Get($"{Path}/{id}")).Expect(200));
    }

    [Fact]
    public async Task Takes_an_upper_case_id()
    {
        var id = await Subscribe();

        Assert.Equal(id, Id((await Get($"{Path}/{id.ToUpperInvariant()}")).Expect(200).Json));
    }

    [Theory]
    [InlineData("unknown id", UnknownId)]
    [InlineData("not a UUID", "7")]
    [InlineData("not a UUID either", "{00000000-0000-4000-8000-000000000001}")]
    public async Task Refuses_what_is_no_subscription(string row, string id)
    {
        Assert.NotEmpty(row);
        var refusal = await Refuses(404, 2010, () => Get($"{Path}/{id}"));

        Assert.Equal("Webhook subscription not found", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }
}
