using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// Finds people by handle or name and chats by id or key, for every call of the control plane and every act that takes one.
/// Behind it there are only handles and ids.
/// </summary>
internal static class NameResolver
{
    /// <summary>The handle of a person; whether the world knows somebody with that handle is another question.</summary>
    public static Result<string> Person(WorldState state, string text)
    {
        if (Handle.IsValid(text)) return Handle.Normalize(text);
        if (state.Names.HandleOf(text) is { } handle) return handle;
        if (!ContactName.IsMeant(text))
        {
            return ContactRules.HandleFormat.Refuse(
                $"'{text}' is neither a phone number in E.164 form nor an e-mail address; in a path the + may be written %2B.");
        }

        var remedy = state.Names.IsEmpty
            ? " Give a phone number in E.164 form or an e-mail address; people get names by the scenario, or by PUT "
                + "/_emulator/contacts/HANDLE."
            : "";
        return ContactRules.Known.Refuse($"Nobody in this world is named '{text}'{Sentence(state.Names.Hint(text))}{remedy}");
    }

    /// <summary>The handles of people; the first that names nobody is refused.</summary>
    public static Result<IReadOnlyList<string>> People(WorldState state, IReadOnlyList<string> texts)
    {
        var handles = new List<string>(texts.Count);
        foreach (var text in texts)
        {
            if (!Person(state, text).TryGet(out var handle, out var refusal)) return refusal;
            handles.Add(handle);
        }

        return handles;
    }

    /// <summary>Who else is in a chat with a person, without the person and each once; more than a group holds are refused.</summary>
    public static Result<ImmutableArray<string>> Others(WorldState state, string handle, IReadOnlyList<string> texts)
    {
        if (!People(state, texts).TryGet(out var handles, out var refusal)) return refusal;
        ImmutableArray<string> others = [.. handles.Where(other => other != handle).Distinct(StringComparer.Ordinal)];
        return others.Length < Participant.MostOthers
            ? others
            : ContactRules.Value.Refuse($"A group holds at most {Participant.MostOthers} people beside the line.");
    }

    /// <summary>The id of a chat; whether the world has a chat with that id is another question.</summary>
    public static Result<Guid> Chat(WorldState state, string text)
    {
        if (Uuid.TryParse(text, out var id) || state.ChatKeys.TryGetValue(text, out id)) return id;
        var hint = Spelling.Hint(text, [.. state.ChatKeys.Keys.Order(StringComparer.Ordinal)]);
        return ContactRules.ChatExists.Refuse(
            $"There is no chat '{text}' in this world{Sentence(hint)} GET /_emulator/state shows all there are.");
    }

    private static string Sentence(string hint) => hint.EndsWith('?') ? hint : $"{hint}.";
}
