using System.Text.Json.Nodes;

namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>Keys nobody knows, around and in the data; rightly signed.</summary>
internal sealed class ExtraFields : IWebhookKind
{
    public Notification Prepare(Notification notification) => notification.Edit(body =>
    {
        body["emulator_extra"] = new JsonObject { ["added_in"] = "a newer version" };
        body["data"]!.AsObject()["emulator_extra"] = true;
    });
}
