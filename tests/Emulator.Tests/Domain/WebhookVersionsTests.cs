using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Domain;

public sealed class WebhookVersionsTests
{
    [Theory]
    [InlineData("https://a.test/", WebhookVersions.Latest, WebhookVersions.Latest)]
    [InlineData("https://a.test/", WebhookVersions.Nested, WebhookVersions.Nested)]
    [InlineData("https://a.test/?version=2025-01-01", WebhookVersions.Latest, WebhookVersions.Nested)]
    [InlineData("https://a.test/?a=1&version=2026-02-03#x", WebhookVersions.Nested, WebhookVersions.Latest)]
    [InlineData("https://a.test/?version=2024-12-31", WebhookVersions.Nested, WebhookVersions.Nested)]
    [InlineData("https://a.test/?version=", WebhookVersions.Latest, WebhookVersions.Latest)]
    [InlineData("https://a.test/?version", WebhookVersions.Latest, WebhookVersions.Latest)]
    [InlineData("https://a.test/?Version=2025-01-01", WebhookVersions.Latest, WebhookVersions.Latest)]
    [InlineData("https://a.test/version=2025-01-01", WebhookVersions.Latest, WebhookVersions.Latest)]
    public void The_url_wins_over_the_version_of_the_creation_when_it_names_a_known_one(string url, string created, string version) =>
        Assert.Equal(version, WebhookVersions.Resolve(url, created));
}
