namespace Chats.Emulator.Worlds.State;

/// <summary>The value of a transition that has nothing to tell.</summary>
internal readonly record struct Unit;
