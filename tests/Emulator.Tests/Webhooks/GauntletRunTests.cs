using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Gauntlet;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds.State;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Webhooks;

/// <summary>A careful receiver stands every trial, however slow the machine is and wherever in a second it was signed.</summary>
public sealed class GauntletRunTests
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    public static TheoryData<int, int> DelaysAndMoments =>
        [.. new[] { 0, 1, 999, 1_000, 30_000, 54_999, 55_001, 299_000, 3_600_000 }.SelectMany(
            delay => new[] { 0, 1, 500, 999 }.Select(context => (delay, context)))];

    [Theory]
    [MemberData(nameof(DelaysAndMoments))]
    public async Task Never_fails_a_careful_receiver(int delay, int context)
    {
        var report = await Run(delay, context, time => new Receiver(webhook => IsGood(webhook, time.GetUtcNow())));

        Assert.All(report.Cases, result => Assert.True(result.Passed, $"{result.Name}: {result.Remedy}"));
        Assert.Equal(delay > 55_000, report.Cases[0].Advice is not null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9_000)]
    public async Task Finds_out_one_that_believes_any_timestamp(int delay)
    {
        var report = await Run(delay, 0, time => new Receiver(webhook => IsSigned(webhook, out _)));

        Assert.Equal(
            ["timestamp_360_s_old", "timestamp_360_s_ahead"], report.Cases.Where(result => !result.Passed).Select(result => result.Name));
    }

    [Fact]
    public async Task Finds_out_one_that_wants_fresher_timestamps_than_the_vendor_sends()
    {
        var report =
            await Run(
                0, 0, time => new Receiver(
                    webhook => IsSigned(webhook, out var at) && Math.Abs((time.GetUtcNow() - at).TotalSeconds) <= 60));

        Assert.Equal(
            ["timestamp_240_s_old", "timestamp_240_s_ahead"], report.Cases.Where(result => !result.Passed).Select(result => result.Name));
        Assert.Equal(
            ["timestamp_300_s_old", "timestamp_300_s_ahead"],
            report.Cases.Where(result => result.Advice is not null).Select(result => result.Name));
    }

    private static async Task<GauntletReport> Run(int delay, int context, Func<FakeTimeProvider, Receiver> open)
    {
        var time = new FakeTimeProvider(Start.AddMilliseconds(context));
        using var receiver = open(time);
        receiver.Before = () => time.Advance(TimeSpan.FromMilliseconds(delay));
        using var sender = new WebhookSender(new WebhookRoute(_ => receiver), receiver, TimeProvider.System);
        var line = new Line(new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), "+12025550100", Eligible: true);
        var state = SampleEvents.State with { Lines = SampleEvents.State.Lines.Add(line.Number, line) };
        return (await new GauntletRun(sender, time).Against(
            "https://a.test/", Secret, new MediaLinks(state, RichEvents.World, "http://localhost"),
            TestContext.Current.CancellationToken))!;
    }

    private static bool IsGood(HttpRequestMessage webhook, DateTimeOffset now) =>
        IsSigned(webhook, out var at) && Math.Abs(now.ToUnixTimeSeconds() - at.ToUnixTimeSeconds()) <= 300;

    /// <summary>What the vendor's verifier checks, but for the time.</summary>
    private static bool IsSigned(HttpRequestMessage webhook, out DateTimeOffset at)
    {
        at = default;
        if (!webhook.Headers.TryGetValues("webhook-signature", out var signatures)) return false;
        var (id, timestamp) = (webhook.Headers.GetValues("webhook-id").Single(), webhook.Headers.GetValues("webhook-timestamp").Single());
        at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp, CultureInfo.InvariantCulture));
        using var body = new MemoryStream();
        webhook.Content!.CopyTo(body, null, CancellationToken.None);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body.ToArray()];
        return signatures.Single() == "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Secret[6..]), signed));
    }

    /// <summary>Answers 200 to what it finds good and 401 to the rest; and a host that never stops.</summary>
    private sealed class Receiver(Func<HttpRequestMessage, bool> isGood) : HttpMessageHandler, IHostApplicationLifetime
    {
        public Action Before { get; set; } = () => { };

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Before();
            return Task.FromResult(new HttpResponseMessage(isGood(request) ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        }
    }
}
