namespace Chats.Emulator.Snapshots;

/// <summary>A list of a <c>world.json</c> that is read item by item.</summary>
internal enum LongList
{
    /// <summary><c>state.chats</c>.</summary>
    Chats,

    /// <summary><c>state.messages</c>.</summary>
    Messages,
}
