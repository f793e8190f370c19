using Chats.Emulator.Common;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>Shows what deliveries look like.</summary>
internal static class WebhookSampleEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/webhooks/samples", List).WithQuery("event", "version")
            .WithSummary("A signed delivery of every event in both versions, the same at each call")
            .WithDescription("Optionally of one event (type) or one version (2025-01-01, 2026-02-03).").Produces<WebhookSampleList>();

    private static IResult List(ControlCall call, string? @event, string? version)
    {
        if (@event is not null && !EventTypes.Emitted.Contains(@event)) return Unknown(@event);
        if (version is not null && !WebhookVersions.All.Contains(version))
        {
            return Problems.Of(400, "Unknown version", $"There is no version '{version}'{Spelling.Hint(version, WebhookVersions.All)}");
        }

        var samples = WebhookSamples.Of(@event, version, call.Links());
        return samples.Samples.Count > 0
            ? Results.Ok(samples)
            : Problems.Of(400, "Unknown event", $"Version {version} does not know {@event}; ask for {WebhookVersions.Latest}.");
    }

    private static IResult Unknown(string type) => Problems.Of(400, "Unknown event", EventTypes.Catalogue.Contains(type)
        ? $"'{type}' is not emulated, so there is no sample; POST {ControlPaths.Prefix}/events raises one with data of your own."
        : $"There is no event '{type}'{Spelling.Hint(type, EventTypes.Emitted)}");
}
