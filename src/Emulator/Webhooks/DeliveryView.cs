using Chats.Emulator.Faults;
using Chats.Emulator.Http;

namespace Chats.Emulator.Webhooks;

/// <summary>Shows a delivery to the fault rules.</summary>
internal sealed class DeliveryView(Delivery delivery) : IFaultCall
{
    private readonly Lazy<string> _texts = new(() => BodyTexts.Of(delivery.Body.Bytes).All);

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
