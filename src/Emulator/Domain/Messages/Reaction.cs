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

    /// <summary>Where the sticker is; null: where a sticker usually is.</summary>
    public Placement? Placement { get; init; }

    /// <summary>True for a sticker placed before stickers could be moved: no device knows it by its id. Null: it can be moved.</summary>
    public bool? IsFixed { get; init; }

    /// <summary>A person holds one tapback on a part, while stickers pile up.</summary>
    public bool IsSticker => Type == ReactionTypes.Sticker;

    /// <summary>Where the sticker is; null for a tapback.</summary>
    public Placement? StickerPlacement => Sticker is null ? null : Placement ?? Placement.Default(Sticker);
}
