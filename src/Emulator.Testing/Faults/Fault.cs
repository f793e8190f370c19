namespace Chats.Emulator.Testing;

/// <summary>A failure to inject: which calls it is about, which of them it hits, and what happens then.</summary>
/// <example>
/// <code>
/// new Fault("busy", on: "createChat") { When = new() { First = 2 }, Then = new() { Error = 1007, RetryAfter = TimeSpan.FromSeconds(3) } }
/// </code>
/// </example>
public sealed record Fault
{
    /// <summary>Names a fault; set <see cref="Then"/> as well.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
    /// <param name="on">An operation (<c>createChat</c>), <c>METHOD /path</c>, <c>*</c> for every call, or <c>webhook</c>,
    /// <c>webhook:TYPE</c>.</param>
    public Fault(string name, string on = "*")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(on);
        Name = name;
        On = on;
    }

    /// <summary>What the rule is called in the journal.</summary>
    public string Name { get; }

    /// <summary>The calls it is about.</summary>
    public string On { get; }

    /// <summary>What a call must carry to be counted; null: nothing.</summary>
    public FaultWhere? Where { get; init; }

    /// <summary>Which of those calls it hits; null: all.</summary>
    public FaultWhen? When { get; init; }

    /// <summary>Whether it hits instead of the operation or after it.</summary>
    public FaultPhase Phase { get; init; }

    /// <summary>What happens: one effect, a delay, or both.</summary>
    public required FaultThen Then { get; init; }
}
