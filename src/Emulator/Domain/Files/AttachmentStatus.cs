namespace Chats.Emulator.Domain.Files;

/// <summary>How far a file has come: reserved, uploaded, or given up.</summary>
internal enum AttachmentStatus
{
    Pending,
    Complete,
    Failed,
}
