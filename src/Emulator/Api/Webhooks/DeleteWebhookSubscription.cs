using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Webhooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>DELETE /webhook-subscriptions/{subscriptionId}</c>.</summary>
internal static class DeleteWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/webhook-subscriptions/{subscriptionId}", Handle).Named("deleteWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string subscriptionId)
    {
        if (SubscriptionFields.Id(subscriptionId) is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        return call.World.Commit(new DeleteSubscriptionCommand(id.Value).Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
