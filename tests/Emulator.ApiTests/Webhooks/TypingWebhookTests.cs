using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>What a typing event tells, in both versions.</summary>
public sealed class TypingWebhookTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    // rule typing.actor
    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2026-02-03")]
    public async Task Says_who_types_and_who_stopped(string version)
    {
        await Subscribe($"typing?version={version}", """["chat.typing_indicator.started","chat.typing_indicator.stopped"]""");
        var body = $$"""{"chat_id":"{{People.DirectChat}}"}""";

        (await Control(HttpMethod.Post, $"/contacts/{People.Maya}/typing", body)).Expect(204);
        (await Control(HttpMethod.Delete, $"/contacts/{People.Maya}/typing", body)).Expect(204);
        await Advance("1s");

        var told = Receiver.At($"{Hooks}typing");
        Assert.Equal(["chat.typing_indicator.started", "chat.typing_indicator.stopped"], told.Select(webhook => webhook.Type));
        Assert.All(told, webhook =>
        {
            var data = webhook.Json.GetProperty("data");
            Assert.Equal(["chat_id", "actor_handle"], Keys(data));
            Assert.Equal(People.Maya, data.GetProperty("actor_handle").GetProperty("handle").GetString());
            Assert.False(data.GetProperty("actor_handle").TryGetProperty("line_type", out _));
        });
    }
}
