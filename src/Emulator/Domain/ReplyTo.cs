namespace Chats.Emulator.Domain;

/// <summary>What a message answers: one part of another message of the same chat.</summary>
internal sealed record ReplyTo(Guid MessageId, int PartIndex);
