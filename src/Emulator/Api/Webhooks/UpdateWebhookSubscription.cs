using System.Text.Json.Serialization;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Webhooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>PUT /webhook-subscriptions/{subscriptionId}</c>: changes only what is given.</summary>
internal static class UpdateWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/webhook-subscriptions/{subscriptionId}", Handle).Named("updateWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static Results<JsonResult<SubscriptionResponse>, RefusalResult> Handle(ApiCall call, string subscriptionId)
    {
        if (SubscriptionFields.Id(subscriptionId) is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (RequestBody.Read(call, ApiJson.Default.UpdateWebhookSubscriptionRequest) is var body && body.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (Validate(call, id.Value, body.Value) is var update && update.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (call.World.Commit(update.Value.Apply, call.TraceId) is var updated && updated.IsRefused(out refusal)) return (RefusalResult)refusal;
        return new JsonResult<SubscriptionResponse>(StatusCodes.Status200OK, SubscriptionResponse.From(updated.Value), ApiJson.Default.SubscriptionResponse);
    }

    private static Result<UpdateSubscriptionCommand> Validate(ApiCall call, Guid id, Request request)
    {
        var update = new UpdateSubscriptionCommand(id) { IsActive = request.IsActive };
        if (request.SubscribedEvents is { } names)
        {
            if (SubscriptionFields.Events(call, names) is var events && events.IsRefused(out var refusal)) return refusal;
            update = update with { Events = events.Value };
        }

        if (request.TargetUrl is { } target)
        {
            if (SubscriptionFields.TargetUrl(call, target) is var url && url.IsRefused(out var refusal)) return refusal;
            update = update with { TargetUrl = url.Value };
        }

        if (request.GivesPhoneNumbers)
        {
            if (SubscriptionFields.PhoneNumbers(request.PhoneNumbers ?? []) is var numbers && numbers.IsRefused(out var refusal)) return refusal;
            update = update with { PhoneNumbers = numbers.Value };
        }

        return update;
    }

    /// <summary>A field that is absent stays as it is. Null says something for the filter only: no filter.</summary>
    internal sealed record Request
    {
        public string? TargetUrl { get; set; }

        public List<string?>? SubscribedEvents { get; set; }

        /// <summary>Called only when the key is there, be it with null.</summary>
        public List<string?>? PhoneNumbers
        {
            get;
            set
            {
                field = value;
                GivesPhoneNumbers = true;
            }
        }

        public bool? IsActive { get; set; }

        [JsonIgnore]
        public bool GivesPhoneNumbers { get; private set; }
    }
}
