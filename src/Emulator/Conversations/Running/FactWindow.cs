using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What happened in a test, and what expectations may still look at: what came since the last acting step.</summary>
internal sealed class FactWindow
{
    private readonly List<Fact> _all = [];
    private readonly HashSet<Fact> _taken = new(ReferenceEqualityComparer.Instance);
    private int _start;

    /// <summary>All of the test.</summary>
    public IReadOnlyList<Fact> All => _all;

    /// <summary>The order that the first fact of the stretch has or comes after.</summary>
    public long Since { get; private set; }

    /// <summary>What came since the last acting step.</summary>
    public IReadOnlyList<Fact> Stretch => _all[_start..];

    /// <summary>What of it no expectation took.</summary>
    public IReadOnlyList<Fact> Free => [.. _all.Skip(_start).Where(fact => !_taken.Contains(fact))];

    public bool IsTaken(Fact fact) => _taken.Contains(fact);

    public void Add(IEnumerable<Fact> facts) => _all.AddRange(facts);

    public void Take(IEnumerable<Fact> facts) => _taken.UnionWith(facts);

    /// <summary>An acting step begins: what came before is over.</summary>
    public void Begin(long since)
    {
        _start = _all.Count;
        Since = since;
    }

    /// <summary>The world went back: what came since then did not happen.</summary>
    public void Forget(long since)
    {
        _all.RemoveAll(fact => fact.Order > since);
        Begin(since);
    }

    /// <summary>The first message of the application in the stretch that no expectation took; null: there is none.</summary>
    public Fact? Unexpected() => Free.FirstOrDefault(fact => fact is { Kind: FactKind.Message, ByAccount: true });
}
