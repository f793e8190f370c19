namespace Chats.Emulator.Worlds.Events;

/// <summary>What an outbox holds at one moment; only the outbox knows more of it.</summary>
internal abstract record DispatcherContent;
