using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>What a text may call by a name, where the world it is about is known: whoever and whatever a scenario names.</summary>
/// <param name="people">The people who have a name; null: nobody has.</param>
/// <param name="chats">The keys of chats.</param>
/// <param name="lines">The numbers of the account's lines.</param>
internal sealed class KnownNames(ContactNames? people, IReadOnlyList<string> chats, IReadOnlyList<string> lines)
{
    private readonly HashSet<string> _chats = chats.ToHashSet(GivenName.Comparer);

    public ContactNames People { get; } = people ?? ContactNames.None;

    /// <summary>Numbers of the account that are nobody's: those taken from it count, those of a recipient in the file do not.</summary>
    public IReadOnlySet<string> OwnNumbers { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>What is wrong with a text that stands for a chat; null: nothing. An id may be that of a chat that comes later.</summary>
    public string? ChatProblem(string text)
    {
        if (Uuid.TryParse(text, out _) || _chats.Contains(text)) return null;
        var hint = chats.Count == 0 ? "; the scenario gives no chat a key" : Spelling.Hint(text, chats);
        return $"no chat has the key '{text}'{hint}";
    }

    /// <summary>What is wrong with a text that stands for a line of the account; null: nothing.</summary>
    public string? LineProblem(string text) =>
        lines.Contains(text, StringComparer.Ordinal) ? null : UnknownLine(text, lines);

    /// <summary>What is wrong with a handle that stands for somebody who does things by themselves; null: nothing.</summary>
    public string? ActorProblem(string handle) => OwnNumbers.Contains(handle) ? LineIsNobody(handle) : null;

    /// <summary>What is said of a line's number where only a person can stand.</summary>
    public static string LineIsNobody(string number) => $"'{number}' is a line of the account, not a person";

    /// <summary>What is said of a number that is none of the lines.</summary>
    public static string UnknownLine(string text, IReadOnlyList<string> lines) => $"unknown line '{text}'{Spelling.Hint(text, lines)}";
}
