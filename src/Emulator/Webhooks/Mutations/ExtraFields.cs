using System.Text.Json.Nodes;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Unknown keys, around and in the data; the signature is valid.</summary>
internal sealed class ExtraFields : IWebhookMutation
{
    public WebhookMessage Prepare(WebhookMessage notification) => notification.Edit(body =>
    {
        body["emulator_extra"] = new JsonObject { ["added_in"] = "a newer version" };
        body["data"]!.AsObject()["emulator_extra"] = true;
    });
}
