using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Webhooks;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>POST /webhook-subscriptions</c>: the only answer that shows the signing secret.</summary>
internal static class CreateWebhookSubscription
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createWebhookSubscription");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<SubscriptionResponse>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CreateWebhookSubscriptionRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body).TryGet(out var create, out refusal)) return refusal;
        if (!call.World.Commit(create.Apply, call.TraceId).TryGet(out var created, out refusal)) return refusal;
        var response = SubscriptionResponse.From(created) with { SigningSecret = created.Secret };
        return new JsonResult<SubscriptionResponse>(StatusCodes.Status201Created, response, ApiJson.Default.SubscriptionResponse);
    }

    private static Result<CreateSubscriptionCommand> Validate(ApiCall call, Request request)
    {
        if (SubscriptionFields.ListProblem(request.SubscribedEvents, request.PhoneNumbers) is { } notTexts) return notTexts;
        if (string.IsNullOrEmpty(request.TargetUrl)) return WebhookRules.RequiredField.Refuse("Missing required field: target_url");
        if (request.SubscribedEvents is null) return WebhookRules.RequiredField.Refuse("Missing required field: subscribed_events");
        if (SubscriptionFields.NoEvents(request.SubscribedEvents) is { } none) return none;
        if (!SubscriptionFields.TargetUrl(call, request.TargetUrl).TryGet(out var url, out var refusal)) return refusal;
        if (!SubscriptionFields.Events(call, request.SubscribedEvents).TryGet(out var events, out refusal)) return refusal;
        var routing = RoutingHeaders.Change(null, request.RoutingKeyHeader, request.RoutingIdHeader);
        if (routing?.Problem() is { } problem) return WebhookRules.RoutingHeader.Refuse(problem);
        if (!SubscriptionFields.PhoneNumbers(request.PhoneNumbers ?? []).TryGet(out var numbers, out refusal)) return refusal;
        return new CreateSubscriptionCommand(call.Grant, url, events, numbers, routing);
    }

    /// <summary>Null and an empty name of a header say as much as none.</summary>
    internal sealed record Request(
        string? TargetUrl, List<string?>? SubscribedEvents, List<string?>? PhoneNumbers, string? RoutingKeyHeader, string? RoutingIdHeader);
}
