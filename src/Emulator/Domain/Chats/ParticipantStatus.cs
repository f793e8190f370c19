namespace Chats.Emulator.Domain.Chats;

/// <summary>Where a participant stands: still in the chat, gone by itself, or removed.</summary>
internal enum ParticipantStatus : byte
{
    Active,
    Left,
    Removed,
}
