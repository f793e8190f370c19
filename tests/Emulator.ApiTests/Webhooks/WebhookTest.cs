using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>A world on a manual clock that tells a receiver in memory; further subscriptions are a test's own.</summary>
public abstract class WebhookTest(TestEmulator emulator) : ApiTest(emulator)
{
    protected const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    /// <summary>Every URL of this test's world starts so.</summary>
    protected string Hooks => $"https://{World}.test/";

    protected Receiver Receiver => Emulator.Receiver;

    protected ReceivedWebhook[] Received => Receiver.At(Hooks);

    protected string[] ReceivedTypes => [.. Received.Select(webhook => webhook.Type)];

    protected override string Scenario => TestWorlds.Bakery(World) + Settings + $"""
          subscriptions:
            - url: {Hooks}all
              id: 00000000-0000-4000-8000-0000000000d1
              secret: {Secret}

        """;

    protected virtual string Settings => "webhooks:\n  jitter: false\n  signed_at: world\n";

    public override ValueTask InitializeAsync()
    {
        Receiver.Answer = (_, _) => Task.FromResult(200);
        Receiver.AnswerHeaders = null;
        return base.InitializeAsync();
    }

    protected async Task<string> Subscribe(string path, string events = """["message.sent"]""", string rest = "") =>
        Id((await Post("/webhook-subscriptions", $$"""{"target_url":"{{Hooks}}{{path}}","subscribed_events":{{events}}{{rest}}}""")).Expect(
            201).Json);

    protected async Task<JsonElement[]> Deliveries(string query = "") =>
        [.. (await Control(HttpMethod.Get, "/deliveries" + query)).Expect(200).Json.GetProperty("deliveries").EnumerateArray()];

    protected void Answer(int status) => Receiver.Answer = (_, _) => Task.FromResult(status);

    /// <summary>Checks both signatures as a receiver would, without the emulator's own code.</summary>
    protected static void Verify(ReceivedWebhook webhook, string secret)
    {
        var signed = Encoding.UTF8.GetBytes($"{webhook["webhook-id"]}.{webhook["webhook-timestamp"]}.").Concat(webhook.Bytes).ToArray();
        Assert.Equal(
            "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[6..]), signed)),
            webhook["webhook-signature"]);
        var legacy = Encoding.UTF8.GetBytes($"{webhook["X-Webhook-Timestamp"]}.").Concat(webhook.Bytes).ToArray();
        Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), legacy)), webhook["X-Webhook-Signature"]);
    }

    protected static DateTimeOffset SentAt(ReceivedWebhook webhook) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(webhook["webhook-timestamp"], CultureInfo.InvariantCulture));
}
