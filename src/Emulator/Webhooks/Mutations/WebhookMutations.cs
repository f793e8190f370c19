using Chats.Emulator.Faults.Kinds;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>What a fault makes of the request; dropping, doubling and reordering leave it as it is.</summary>
internal static class WebhookMutations
{
    public static readonly IWebhookMutation Untouched = new NoMutation();

    public static IWebhookMutation Of(WebhookFault? fault) => fault switch
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
