namespace Chats.Emulator.Domain.Chats;

/// <summary>Where a participant stands: still in the chat, gone by itself, or taken out by somebody.</summary>
internal enum ParticipantStatus
{
    Active,
    Left,
    Removed,
}
