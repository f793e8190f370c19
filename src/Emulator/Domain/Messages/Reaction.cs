using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Domain.Messages;

/// <summary>A reaction of a participant to one part of a message.</summary>
/// <param name="PartIndex">Which part, from 0.</param>
/// <param name="By">Who, as a participant of the chat.</param>
/// <param name="Type">One of <see cref="ReactionTypes"/>.</param>
/// <param name="CustomEmoji">The emoji of a custom reaction.</param>
/// <param name="At">When.</param>
internal sealed record Reaction(int PartIndex, Participant By, string Type, string? CustomEmoji, DateTimeOffset At)
{
    /// <summary>Names it among the reactions of its message; null only while a state of an older version is being read.</summary>
    public Guid? Id { get; init; }

    public Sticker? Sticker { get; init; }

    /// <summary>A person holds one tapback on a part, while stickers pile up.</summary>
    public bool IsSticker => Type == ReactionTypes.Sticker;
}
