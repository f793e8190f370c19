using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Webhooks;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>DELETE /webhook-subscriptions/{subscriptionId}</c>.</summary>
internal static class DeleteWebhookSubscription
{
    private static readonly VendorOperation Operation = VendorOperations.Find("deleteWebhookSubscription");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string subscriptionId)
    {
        if (!SubscriptionFields.Id(subscriptionId).TryGet(out var id, out var refusal)) return refusal;
        return call.World.Commit(new DeleteSubscriptionCommand(id).Apply, call.TraceId).IsRefused(out refusal)
            ? refusal
            : EmptyResult.Instance;
    }
}
