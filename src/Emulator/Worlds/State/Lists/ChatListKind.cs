namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>What an ordered list of chats is for.</summary>
internal enum ChatListKind : byte
{
    /// <summary>To be listed page by page.</summary>
    Listing,

    /// <summary>The direct chat that a create reuses.</summary>
    ReuseOfDirect,

    /// <summary>The groups of which a create reuses the first.</summary>
    ReuseOfGroup,
}
