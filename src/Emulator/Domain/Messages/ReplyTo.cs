namespace Chats.Emulator.Domain.Messages;

/// <summary>What a message answers: one part of another message of the same chat.</summary>
internal sealed record ReplyTo(Guid MessageId, int PartIndex)
{
    /// <summary>The message the whole thread began with; found when the reply is accepted.</summary>
    public Guid Root { get; init; }
}
