using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Where a message goes: the line, the people, and the chat they have, if any.</summary>
/// <param name="Line">The own number, E.164.</param>
/// <param name="To">The recipients who will get it, normalised and without duplicates; at least one.</param>
/// <param name="IsGroup">Whether the chat is, or will be, a group.</param>
/// <param name="Existing">The chat; null: a new one is opened.</param>
internal sealed record SendTarget(string Line, ImmutableArray<string> To, bool IsGroup, Chat? Existing)
{
    /// <summary>How the line was chosen; null when the caller named it.</summary>
    public LineSelection? Selection { get; init; }

    /// <summary>Among so many chats of a person, those with the latest activity, a group with a name is looked for.</summary>
    private const int MostChats = 100;

    /// <summary>A chat that exists, and its active participants.</summary>
    public static SendTarget Of(Chat chat) =>
        new(chat.Line, [.. chat.ActiveOthers.Select(participant => participant.Handle)], chat.IsGroup, chat);

    /// <summary>The chat these people have on the line, or a new one.</summary>
    public static SendTarget Of(WorldState state, string line, ImmutableArray<string> to)
    {
        var isGroup = to.Length > 1;
        var list = state.Index.List(IndexKey.Reuse(line, isGroup, to));
        return new SendTarget(line, to, isGroup, list.Count == 0 ? null : state.Chats[list[0].ChatId]);
    }

    /// <summary>
    /// The same for what people do on their phone: a group with a name is theirs as well, which a create of the account never comes to.
    /// </summary>
    public static SendTarget OfPeople(WorldState state, string line, ImmutableArray<string> to)
    {
        var target = Of(state, line, to);
        return target is { IsGroup: true, Existing: null } ? target with { Existing = Named(state, line, to) } : target;
    }

    /// <summary>The named group of exactly these people in which something happened last; null: there is none.</summary>
    private static Chat? Named(WorldState state, string line, ImmutableArray<string> to) => state.Index
        .List(new IndexKey(line, to[0])).Take(MostChats).Select(place => state.Chats[place.ChatId])
        .FirstOrDefault(chat => chat is { IsGroup: true, HasLeft: false } && chat.ActiveOthers.Count() == to.Length
            && chat.ActiveOthers.All(other => to.Contains(other.Handle)));
}
