using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The sets of lines a list may be asked for: all, each one, and each token's own set when it holds several.</summary>
internal sealed class LineScopes
{
    /// <summary>The scope of all lines.</summary>
    public const string All = "*";

    private readonly ImmutableDictionary<string, ImmutableArray<string>> _scopesOfLine;
    private readonly ImmutableHashSet<string> _released;

    private LineScopes(ImmutableDictionary<string, ImmutableArray<string>> scopesOfLine, ImmutableHashSet<string> released) =>
        (_scopesOfLine, _released) = (scopesOfLine, released);

    public static LineScopes None { get; } = Of([], []);

    /// <param name="lines">Every line of the account.</param>
    /// <param name="tokenSets">The line sets of tokens that are restricted to some lines.</param>
    public static LineScopes Of(IEnumerable<string> lines, IEnumerable<IReadOnlyCollection<string>> tokenSets)
    {
        var sets = tokenSets.Where(set => set.Count > 1).DistinctBy(Name).ToList();
        return new LineScopes(lines.ToImmutableDictionary(
            line => line,
            line => ImmutableArray.CreateRange([All, line, .. sets.Where(set => set.Contains(line)).Select(Name)]),
            StringComparer.Ordinal), []);
    }

    /// <summary>The same where exactly these lines are in no scope: they were taken from the account.</summary>
    public LineScopes Without(IEnumerable<string> released) => new(_scopesOfLine, released.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>The name of the scope that holds exactly these lines.</summary>
    public static string Name(IReadOnlyCollection<string> lines) => string.Join(',', lines.Order(StringComparer.Ordinal));

    public ImmutableArray<string> Containing(string line) =>
        _released.Contains(line) ? [] : _scopesOfLine.TryGetValue(line, out var scopes) ? scopes : [All, line];
}
