using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Inbound;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>Where an act happens: a chat, or a line and people who have none yet.</summary>
/// <param name="Chat">The chat; null: a message would open one.</param>
/// <param name="Line">The account's line, where there is no chat.</param>
/// <param name="With">Who else would be in that chat.</param>
internal sealed record ActPlace(Chat? Chat, string? Line, ImmutableArray<string> With)
{
    /// <summary>In so many chats, those with the latest activity, it is looked for what a person did last.</summary>
    private const int MostChats = 100;

    /// <param name="state">The world.</param>
    /// <param name="handle">Who acts.</param>
    /// <param name="act">What it says of the place.</param>
    public static Result<ActPlace> Find(WorldState state, string handle, Act act)
    {
        if (act.PlaceProblem is { } problem) return ContactRules.Value.Refuse($"{problem}.");
        if (act.To is { } line) return OfLine(state, handle, line, act.With);
        return act.Chat is { } chat ? Named(state, chat) : Usual(state, handle);
    }

    /// <summary>The chat, or a refusal where there is none yet.</summary>
    public Result<Chat> Existing(string handle) => Chat is { } chat
        ? chat
        : ContactRules.ChatExists.Refuse(
            $"{string.Join(", ", With.Prepend(handle))} and {Line} have no chat yet; a message opens one.");

    private static Result<ActPlace> OfLine(WorldState state, string handle, string line, ImmutableArray<string> with)
    {
        if (!state.HasLine(line)) return ContactAccess.UnknownLine(state, line);
        return NameResolver.Others(state, handle, with).TryGet(out var others, out var refusal)
            ? new ActPlace(SendTarget.OfPeople(state, line, [handle, .. others]).Existing, line, others)
            : refusal;
    }

    private static Result<ActPlace> Named(WorldState state, string name)
    {
        if (!NameResolver.Chat(state, name).TryGet(out var id, out var refusal)) return refusal;
        return state.Chats.TryGetValue(id, out var chat)
            ? new ActPlace(chat, null, [])
            : ContactRules.ChatExists.Refuse($"There is no chat '{name}' in this world; GET /_emulator/state lists them.");
    }

    /// <summary>Where the person did something or wrote last, else their only direct chat.</summary>
    private static Result<ActPlace> Usual(WorldState state, string handle)
    {
        if (state.Contacts.GetValueOrDefault(handle)?.LastChatId is { } last && IsIn(state, handle, last))
        {
            return new ActPlace(state.Chats[last], null, []);
        }

        var chats = state.Index.List(new IndexKey(LineScopes.All, handle)).Take(MostChats)
            .Select(place => state.Chats[place.ChatId]).ToList();
        if (LatestWritten(state, handle, chats) is { } written) return new ActPlace(written, null, []);
        var direct = chats.Where(chat => !chat.IsGroup).Take(2).ToList();
        return direct is [var only]
            ? new ActPlace(only, null, [])
            : ContactRules.Required.Refuse(
                $"{state.Names.Show(handle)} has done nothing in a chat yet and is in {(direct.Count == 0 ? "no direct chat" : "several")}: say where, "
                    + $"with 'to' (a line of the account: {string.Join(", ", state.LineNumbers)}) or 'chat'.");
    }

    /// <summary>Of the chats the one with the person's latest message; null: they wrote in none.</summary>
    private static Chat? LatestWritten(WorldState state, string handle, IEnumerable<Chat> chats) => chats
        .Select(chat => (chat, Message: ActMessages.Latest(state, chat, message => message.Sender.Handle == handle)))
        .Where(pair => pair.Message is not null)
        .OrderByDescending(pair => pair.Message!.CreatedAt).ThenByDescending(pair => pair.Message!.Sequence)
        .Select(pair => pair.chat).FirstOrDefault();

    private static bool IsIn(WorldState state, string handle, Guid chatId) =>
        state.Chats.TryGetValue(chatId, out var chat) && chat.Find(handle) is { IsActive: true };
}
