using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Sticks reactions to messages and takes them off.</summary>
internal static class Reactions
{
    /// <summary>
    /// The message with the reaction. A person holds one tapback on a part, so a new one replaces the old; stickers pile up.
    /// </summary>
    public static Message Add(Message message, Reaction reaction)
    {
        var others = reaction.IsSticker
            ? message.Reactions
            : message.Reactions.RemoveAll(other => !other.IsSticker && AreOfOnePlace(other, reaction));
        return message with { Reactions = others.Add(reaction) };
    }

    /// <summary>The same reaction where the person has it on that part already: same type, and same emoji or sticker.</summary>
    public static Reaction? Find(Message message, Reaction reaction) => message.Reactions.LastOrDefault(other =>
        AreOfOnePlace(other, reaction)
        && other.Type == reaction.Type
        && other.CustomEmoji == reaction.CustomEmoji
        && other.Sticker?.Url == reaction.Sticker?.Url
        && other.Sticker?.Emoji == reaction.Sticker?.Emoji);

    /// <summary>What is wrong with the number of a part.</summary>
    public static Refusal? PartProblem(Message message, int index) => index < message.NameableParts
        ? null
        : MessageOperationRules.ReactionPart.Refuse(
            $"part_index must be below {message.NameableParts}, the number of parts of that message");

    /// <summary>
    /// The message whose reactions all have an id. Those that a scenario or a snapshot brought without one get it from their place, so
    /// that it is the same each time and uses up none of the ids that the world draws.
    /// </summary>
    public static Message WithIds(Message message) => message.Reactions.All(reaction => reaction.Id is not null)
        ? message
        : message with
        {
            Reactions =
            [
                .. message.Reactions.Select(
                    (reaction, place) => reaction with { Id = reaction.Id ?? IdSource.Derive(message.Id, place) }),
            ],
        };

    private static bool AreOfOnePlace(Reaction one, Reaction other) => one.PartIndex == other.PartIndex && one.By.Handle == other.By.Handle;
}
