using System.Text.Json.Nodes;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Keys nobody knows, around and in the data; rightly signed.</summary>
internal sealed class ExtraFields : IWebhookMutation
{
    public WebhookMessage Prepare(WebhookMessage notification) => notification.Edit(body =>
    {
        body["emulator_extra"] = new JsonObject { ["added_in"] = "a newer version" };
        body["data"]!.AsObject()["emulator_extra"] = true;
    });
}
