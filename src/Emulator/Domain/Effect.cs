namespace Chats.Emulator.Domain;

/// <summary>A screen or bubble effect.</summary>
internal sealed record Effect(string Type, string Name);
