using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Webhooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>POST /webhook-subscriptions</c>: the only answer that shows the signing secret.</summary>
internal static class CreateWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/webhook-subscriptions", Handle).Named("createWebhookSubscription", "/webhook-subscriptions");

    private static Results<JsonResult<SubscriptionResponse>, RefusalResult> Handle(ApiCall call)
    {
        if (RequestBody.Read(call, ApiJson.Default.CreateWebhookSubscriptionRequest) is var body && body.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (Validate(call, body.Value) is var create && create.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (call.World.Commit(create.Value.Apply, call.TraceId) is var created && created.IsRefused(out refusal)) return (RefusalResult)refusal;
        var response = SubscriptionResponse.From(created.Value) with { SigningSecret = created.Value.Secret };
        return new JsonResult<SubscriptionResponse>(StatusCodes.Status201Created, response, ApiJson.Default.SubscriptionResponse);
    }

    private static Result<CreateSubscriptionCommand> Validate(ApiCall call, Request request)
    {
        if (string.IsNullOrEmpty(request.TargetUrl)) return WebhookRules.RequiredField.Refuse("Missing required field: target_url");
        if (request.SubscribedEvents is null) return WebhookRules.RequiredField.Refuse("Missing required field: subscribed_events");
        if (SubscriptionFields.Events(call, request.SubscribedEvents) is var events && events.IsRefused(out var refusal)) return refusal;
        if (SubscriptionFields.TargetUrl(call, request.TargetUrl) is var url && url.IsRefused(out refusal)) return refusal;
        if (SubscriptionFields.PhoneNumbers(request.PhoneNumbers ?? []) is var numbers && numbers.IsRefused(out refusal)) return refusal;
        return new CreateSubscriptionCommand(url.Value, events.Value, numbers.Value);
    }

    internal sealed record Request(string? TargetUrl, List<string?>? SubscribedEvents, List<string?>? PhoneNumbers);
}
