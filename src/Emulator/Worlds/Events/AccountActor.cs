namespace Chats.Emulator.Worlds.Events;

/// <summary>Who changed the account.</summary>
internal enum AccountActor
{
    /// <summary>A call of the API.</summary>
    Api,

    /// <summary>The vendor itself; here a call of the control plane.</summary>
    Vendor,
}
