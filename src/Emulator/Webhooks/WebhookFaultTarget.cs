using Chats.Emulator.Faults;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Webhooks.Deliveries;

namespace Chats.Emulator.Webhooks;

/// <summary>Shows a delivery to the fault rules.</summary>
internal sealed class WebhookFaultTarget(WebhookDelivery delivery) : IFaultTarget
{
    private readonly Lazy<string> _texts = new(() => RequestText.Of(delivery.Body.Bytes).All);

    public string? WebhookEvent => delivery.Event.Type;

    public string? Operation => null;

    public string Method => HttpMethod.Post.Method;

    public string Path => "/";

    public string? Token => null;

    public string? From => delivery.Event.Line;

    public IReadOnlyList<string> To => delivery.Event.Others;

    public string? Chat => delivery.Event.ChatId?.ToString();

    public string BodyText => _texts.Value;

    public string? Header(string name) => null;
}
