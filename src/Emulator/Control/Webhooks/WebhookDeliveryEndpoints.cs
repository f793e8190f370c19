using Chats.Emulator.Common;
using Chats.Emulator.Control.Clock;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>Shows what became of telling subscribers, and tells them again.</summary>
internal static class WebhookDeliveryEndpoints
{
    private const string Json = "application/json";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/deliveries", List).WithQuery("subscription", "status", "event")
            .WithSummary("The webhook deliveries of this world with every attempt, oldest first")
            .WithDescription(
                "Optionally of one subscription (id), status (pending, delivered, failed, cancelled, dropped) or event (type or id).")
            .Produces<WebhookDeliveryPage>();
        control.MapGet("/deliveries/{id}", Get).WithSummary("One delivery with every attempt").Produces<WebhookDeliveryEntry>();
        control.MapGet("/deliveries/{id}/body", Body)
            .WithSummary("What a delivery sends, byte by byte as it is signed, where no fault changes it").Produces<string>(200, Json);
        control.MapPost("/deliveries/{id}/redeliver", Redeliver)
            .WithSummary("Sends the event of a delivery once more; on a manual clock with the next advance")
            .Produces<WebhookDeliveryEntry>(StatusCodes.Status202Accepted);
    }

    private static IResult List(ControlCall call, Guid? subscription, string? status, string? @event)
    {
        if (!TryState(status, out var state))
        {
            return Problems.Of(
                400, "Unknown status", $"status is {OneOf.Of(["pending", "delivered", "failed", "cancelled", "dropped"], status)}.");
        }

        if (@event is not null && !Guid.TryParse(@event, out _) && !EventTypes.Catalogue.Contains(@event))
        {
            return Problems.Of(400, "Unknown event", $"There is no event '{@event}'{Spelling.Hint(@event, EventTypes.Catalogue)}");
        }

        bool Matches(WebhookDeliveryEntry delivery) => (subscription is null || delivery.SubscriptionId == subscription)
            && (state is null || delivery.Status == state)
            && (@event is null || delivery.EventType == @event || delivery.EventId.ToString() == @event);
        return Results.Ok(WebhookDeliveryPage.Of(WebhookDispatcher.Of(call.World).List(Matches), call.World));
    }

    private static bool TryState(string? text, out WebhookDeliveryState? state)
    {
        state = Enum.TryParse<WebhookDeliveryState>(text, ignoreCase: true, out var named) ? named : null;
        return text is null || (state is not null && text.All(char.IsAsciiLetter));
    }

    private static IResult Get(ControlCall call, long id) => WebhookDispatcher.Of(call.World).Find(id) is { } delivery
        ? Results.Ok(ClockHint.Explain(delivery, call.World))
        : Unknown(id);

    private static IResult Body(ControlCall call, long id) =>
        WebhookDispatcher.Of(call.World).BodyOf(id) is { } bytes ? Results.Bytes(bytes, Json) : Unknown(id);

    private static IResult Redeliver(ControlCall call, long id)
    {
        var dispatcher = WebhookDispatcher.Of(call.World);
        if (dispatcher.Find(id) is null) return Unknown(id);

        return dispatcher.Redeliver(id) is { } delivery
            ? Results.Accepted($"{ControlPaths.Prefix}/deliveries", delivery)
            : Problems.Of(409, "Nobody wants it", "The subscription was deleted or is paused.");
    }

    private static IResult Unknown(long id) => Problems.Of(404, "Unknown delivery", $"There is no delivery {id} in this world's log.");
}
