namespace Chats.Emulator.Faults.Kinds;

/// <summary>What goes wrong with a webhook on its way.</summary>
internal enum WebhookFault
{
    /// <summary>It never arrives, and is not sent again.</summary>
    Drop,

    /// <summary>It arrives twice, as at-least-once delivery allows.</summary>
    Duplicate,

    /// <summary>It arrives after the next one.</summary>
    Reorder,

    /// <summary>Neither signature is right.</summary>
    CorruptSignature,

    /// <summary>There is no signature.</summary>
    MissingSignature,

    /// <summary>It was signed with another secret.</summary>
    WrongSecret,

    /// <summary>It was signed longer ago than receivers accept.</summary>
    StaleTimestamp,

    /// <summary>Half of the body is missing.</summary>
    Truncate,

    /// <summary>It has unknown keys, as newer versions will.</summary>
    ExtraFields,

    /// <summary>It has an unknown event type, as newer versions will.</summary>
    UnknownType,
}
