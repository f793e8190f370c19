using System.Text.Json;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Webhooks.Signing;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Samples;

/// <summary>Deliveries of every event there is, the same at each call, made by what makes the real ones.</summary>
internal static class WebhookSamples
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static readonly Guid Subscription = new("00000000-0000-4000-8000-0000000000d1");

    /// <param name="type">The event; null: all.</param>
    /// <param name="version">The version of the payload; null: both.</param>
    /// <param name="links">How downloads are named; the state is the samples' own.</param>
    public static WebhookSampleList Of(string? type, string? version, MediaLinks links)
    {
        var types = EventTypes.Emitted.Where(one => type is null || one == type);
        var versions = WebhookVersions.All.Where(one => version is null || one == version).ToList();
        var own = links with { State = SampleEvents.State };
        return new WebhookSampleList(
            Secret, [.. types.SelectMany(one => versions.Select(at => Sample(one, at, own))).OfType<WebhookSample>()]);
    }

    /// <summary>Null: that version does not know the event.</summary>
    private static WebhookSample? Sample(string type, string version, MediaLinks links)
    {
        var happened = SampleEvents.Of(type);
        if (EventBody.Of(happened, version, links) is not { } body) return null;
        var message = new WebhookMessage(
            happened.Id.ToString(), type, Subscription, body.Bytes, Secret, SampleEvents.At.ToUnixTimeSeconds());
        using var json = JsonDocument.Parse(body.Bytes);
        return new WebhookSample(
            type, version, message.Sign().Headers.ToDictionary(header => header.Key, header => header.Value), json.RootElement.Clone());
    }
}
