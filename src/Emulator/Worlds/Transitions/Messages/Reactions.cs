using Chats.Emulator.Domain.Messages;

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
        && other.Sticker?.Url == reaction.Sticker?.Url);

    private static bool AreOfOnePlace(Reaction one, Reaction other) => one.PartIndex == other.PartIndex && one.By.Handle == other.By.Handle;
}
