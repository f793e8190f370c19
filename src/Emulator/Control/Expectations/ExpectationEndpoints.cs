using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Journal;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Waits for requests, events and deliveries, and verifies which there were.</summary>
internal static class ExpectationEndpoints
{
    private const string Waits =
        "Answers as soon as there are 'count' that match (default 1), also when there were before; else after 'within' "
        + "(real time, default 10s, at most 10m) 417 with what came instead.";

    private const string Verifies =
        "A 'match' with 'count', 'at_least' or 'at_most' (default: at least 1), or matches 'in_order'. Answers what matched, or 417 with "
            + "what came instead.";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapPost("/journal/wait", (Delegate)WaitForRequests).WithSummary("Waits for requests").WithDescription(Waits)
            .Produces<JournalPage>();
        control.MapPost("/journal/verify", VerifyRequests).WithSummary("Verifies which requests there were").WithDescription(Verifies)
            .Produces<JournalPage>();
        control.MapPost("/events/wait", (Delegate)WaitForEvents).WithSummary("Waits for events").WithDescription(Waits)
            .Produces<EventPage>();
        control.MapPost("/events/verify", VerifyEvents).WithSummary("Verifies which events there were").WithDescription(Verifies)
            .Produces<EventPage>();
        control.MapPost("/deliveries/wait", (Delegate)WaitForDeliveries)
            .WithSummary("Waits for webhook deliveries, unless told otherwise for those that arrived")
            .WithDescription(Waits).Produces<WebhookDeliveryPage>();
        control.MapPost("/deliveries/verify", VerifyDeliveries)
            .WithSummary("Verifies which webhook deliveries there were, unless told otherwise of those that arrived")
            .WithDescription(Verifies).Produces<WebhookDeliveryPage>();
    }

    private static Task<IResult> WaitForRequests(
        ControlCall call, WaitRequest<RequestMatch> request, TimeProvider system, IHostApplicationLifetime host, CancellationToken gone) =>
        Requests(call).Wait(request, new Waiter(call.World, system, host.ApplicationStopping), gone);

    private static IResult VerifyRequests(ControlCall call, VerifyRequest<RequestMatch> request) => Requests(call).Verify(request);

    private static Task<IResult> WaitForEvents(
        ControlCall call, WaitRequest<EventMatch> request, TimeProvider system, IHostApplicationLifetime host, CancellationToken gone) =>
        Events(call).Wait(request, new Waiter(call.World, system, host.ApplicationStopping), gone);

    private static IResult VerifyEvents(ControlCall call, VerifyRequest<EventMatch> request) => Events(call).Verify(request);

    private static Task<IResult> WaitForDeliveries(
        ControlCall call, WaitRequest<WebhookDeliveryMatch> request, TimeProvider system, IHostApplicationLifetime host,
        CancellationToken gone) =>
        Deliveries(call).Wait(request, new Waiter(call.World, system, host.ApplicationStopping), gone);

    private static IResult VerifyDeliveries(ControlCall call, VerifyRequest<WebhookDeliveryMatch> request) =>
        Deliveries(call).Verify(request);

    private static ExpectationHandler<RequestMatch, JournalEntry> Requests(ControlCall call) =>
        new(match => RequestMatcher.Of(match, call.World.Journal.BodyLimit), since => new RequestRecordSource(call.World, since));

    private static ExpectationHandler<EventMatch, WorldEvent> Events(ControlCall call) =>
        new(match => EventMatcher.Of(match, call.Links), since => new EventRecordSource(call, since));

    private static ExpectationHandler<WebhookDeliveryMatch, WebhookDeliveryRecord> Deliveries(ControlCall call) =>
        new(match => WebhookDeliveryMatcher.Of(match, call.World.Current), since => new WebhookDeliverySource(call.World, since));
}
