namespace Chats.Emulator.Rules;

/// <summary>
/// One rule of the vendor's about what succeeds: what happens, what it looks like afterwards, in which order, and how we know.
/// </summary>
/// <param name="Id">A stable name, for example <c>chats.reuse</c>.</param>
/// <param name="Text">What holds, in one sentence.</param>
/// <param name="Evidence">How far it is proven.</param>
/// <param name="Source">Where it can be read.</param>
internal sealed record Behaviour(string Id, string Text, Evidence Evidence, Source Source)
{
    /// <summary>The operations whose every success relies on it.</summary>
    public string[] Operations { get; init; } = [];

    /// <summary>The types of events that each rely on it.</summary>
    public string[] Events { get; init; } = [];

    /// <summary>Whether the code that decides by it says so itself.</summary>
    public bool IsReported { get; init; }

    /// <summary>
    /// Whether it is known how often a call relied on it. The others hold everywhere, and to count them would tell nothing.
    /// </summary>
    public bool IsCounted => IsReported || Operations.Length > 0 || Events.Length > 0;
}
