namespace Chats.Emulator.Testing;

/// <summary>What goes wrong with a webhook on its way; for faults on <c>webhook</c> or <c>webhook:TYPE</c>.</summary>
public enum WebhookFault
{
    /// <summary>It never arrives, and is not sent again.</summary>
    Drop,

    /// <summary>It arrives twice.</summary>
    Duplicate,

    /// <summary>It arrives after the next one to the same subscription, or half a minute late.</summary>
    Reorder,

    /// <summary>Neither signature is right.</summary>
    CorruptSignature,

    /// <summary>There is no signature.</summary>
    MissingSignature,

    /// <summary>It was signed with another secret.</summary>
    WrongSecret,

    /// <summary>It was signed 360 seconds ago; receivers accept 300.</summary>
    StaleTimestamp,

    /// <summary>Half of the body is missing.</summary>
    Truncate,

    /// <summary>It has unknown keys; the signature is valid.</summary>
    ExtraFields,

    /// <summary>It has an unknown event type; the signature is valid.</summary>
    UnknownType,
}
