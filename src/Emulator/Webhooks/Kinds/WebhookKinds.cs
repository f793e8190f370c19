using Chats.Emulator.Faults;

namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>What a fault makes of the request; dropping, doubling and reordering leave it as it is.</summary>
internal static class WebhookKinds
{
    public static readonly IWebhookKind Untouched = new Untouched();

    public static IWebhookKind Of(WebhookFault? fault) => fault switch
    {
        WebhookFault.CorruptSignature => new CorruptSignature(),
        WebhookFault.MissingSignature => new MissingSignature(),
        WebhookFault.WrongSecret => new WrongSecret(),
        WebhookFault.StaleTimestamp => new ShiftedTimestamp(-ShiftedTimestamp.Tolerance - ShiftedTimestamp.Room),
        WebhookFault.Truncate => new TruncatedBody(),
        WebhookFault.ExtraFields => new ExtraFields(),
        WebhookFault.UnknownType => new UnknownType(),
        _ => Untouched,
    };
}
