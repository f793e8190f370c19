namespace Chats.Emulator.Worlds.Events;

/// <summary>What a dispatcher holds at one point in time; only the dispatcher knows more of it.</summary>
internal abstract record DispatcherContent;
