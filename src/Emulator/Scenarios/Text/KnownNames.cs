using Chats.Emulator.Common;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>What a text may call by a name, where the world it is about is known: whoever and whatever a scenario names.</summary>
/// <param name="people">The people who have a name.</param>
/// <param name="chats">The keys of chats.</param>
/// <param name="lines">The numbers of the account's lines.</param>
internal sealed class KnownNames(ContactNames people, IReadOnlyList<string> chats, IReadOnlyList<string> lines)
{
    private readonly HashSet<string> _chats = chats.ToHashSet(GivenName.Comparer);

    public ContactNames People { get; } = people;

    /// <summary>The keys of chats, in the order of the file.</summary>
    public IReadOnlyList<string> Chats { get; } = chats;

    /// <summary>What is said of a text that is no handle and names nobody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What else may stand in its place.</param>
    public string NobodyIs(string text, IReadOnlyList<string> words)
    {
        var hint = People.IsEmpty && Spelling.Closest(text, words) is null
            ? "; the scenario gives nobody a name: write a phone number or an e-mail address"
            : People.Hint(text, words);
        return $"nobody is named '{text}'{hint}";
    }

    /// <summary>What is wrong with a text that stands for a chat; null: nothing. An id may be that of a chat that comes later.</summary>
    public string? ChatProblem(string text)
    {
        if (Guid.TryParse(text, out _) || _chats.Contains(text)) return null;
        var hint = Chats.Count == 0 ? "; the scenario gives no chat a key" : Spelling.Hint(text, Chats);
        return $"no chat has the key '{text}'{hint}";
    }

    /// <summary>What is wrong with a text that stands for a line of the account; null: nothing.</summary>
    public string? LineProblem(string text) =>
        lines.Contains(text, StringComparer.Ordinal) ? null : $"unknown line '{text}'{Spelling.Hint(text, lines)}";
}
