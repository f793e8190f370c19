namespace Chats.Emulator.Worlds.State;

/// <summary>In which order webhooks are attempted for the first time.</summary>
internal enum WebhookOrder
{
    /// <summary>Those of one subscription and chat one after the other, as it happened; those of other chats side by side.</summary>
    Chat,

    /// <summary>All side by side, as the vendor does, who promises no order.</summary>
    Vendor,
}
