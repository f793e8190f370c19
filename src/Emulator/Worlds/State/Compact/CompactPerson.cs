namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>Somebody who takes part in chats.</summary>
internal readonly record struct CompactPerson(Guid Id, string Handle);
