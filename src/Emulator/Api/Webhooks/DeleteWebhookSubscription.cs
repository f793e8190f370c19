using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions.Webhooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>DELETE /webhook-subscriptions/{subscriptionId}</c> (webhooks 1.6).</summary>
internal static class DeleteWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/webhook-subscriptions/{subscriptionId}", Handle).Named("deleteWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static Results<NoBody, Refused> Handle(ApiCall call, string subscriptionId)
    {
        if (SubscriptionFields.Id(subscriptionId) is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        return call.World.Commit(new DeleteSubscription(id.Value).Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }
}
