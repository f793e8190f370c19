using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Webhooks;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>PUT /webhook-subscriptions/{subscriptionId}</c>: changes only what is given.</summary>
internal static class UpdateWebhookSubscription
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updateWebhookSubscription");

    public static void Map(IEndpointRouteBuilder api) => api.MapPut(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<SubscriptionResponse>> Handle(ApiCall call, string subscriptionId)
    {
        if (!SubscriptionFields.Id(subscriptionId).TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.UpdateWebhookSubscriptionRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var update, out refusal)) return refusal;
        if (!call.World.Commit(update.Apply, call.TraceId).TryGet(out var updated, out refusal)) return refusal;
        return new JsonResult<SubscriptionResponse>(
            StatusCodes.Status200OK, SubscriptionResponse.From(updated), ApiJson.Default.SubscriptionResponse);
    }

    private static Result<UpdateSubscriptionCommand> Validate(ApiCall call, Guid id, Request request)
    {
        if (SubscriptionFields.ListProblem(request.SubscribedEvents, request.PhoneNumbers) is { } notTexts) return notTexts;
        if (SubscriptionFields.NoEvents(request.SubscribedEvents) is { } none) return none;
        var update = new UpdateSubscriptionCommand(call.Grant, id)
        {
            IsActive = request.IsActive,
            RoutingKeyHeader = Name(request.RoutingKeyHeader),
            RoutingIdHeader = Name(request.RoutingIdHeader),
        };
        if (request.TargetUrl is { } target)
        {
            if (!SubscriptionFields.TargetUrl(call, target).TryGet(out var url, out var refusal)) return refusal;
            update = update with { TargetUrl = url };
        }

        if (request.SubscribedEvents is { } names)
        {
            if (!SubscriptionFields.Events(call, names).TryGet(out var events, out var refusal)) return refusal;
            update = update with { Events = events };
        }

        if (update.RoutingProblem(call.World.Current) is { } problem) return problem;

        if (request.GivesPhoneNumbers)
        {
            if (!SubscriptionFields.PhoneNumbers(request.PhoneNumbers ?? []).TryGet(out var numbers, out var refusal)) return refusal;
            update = update with { PhoneNumbers = numbers };
        }

        return update;
    }

    /// <summary>Null says the same as an empty name, and being absent something else.</summary>
    private static string? Name(OptionalText header) => header.IsGiven ? header.Value ?? "" : null;

    /// <summary>
    /// A field that is absent stays as it is. Null says something for the filter, no filter, and for the names of the routing headers.
    /// </summary>
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

        public OptionalText RoutingKeyHeader { get; set; }

        public OptionalText RoutingIdHeader { get; set; }

        [JsonIgnore]
        public bool GivesPhoneNumbers { get; private set; }
    }
}
