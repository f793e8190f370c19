namespace Chats.Emulator.Facts.Matching;

/// <summary>One thing that must be so with a record.</summary>
/// <param name="Text">What must be so, such as <c>status 429</c>.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Mismatches">Why it is not, such as <c>status is 201, not 429</c>; nothing when it is so.</param>
internal sealed record Condition<T>(string Text, Func<T, bool> Holds, Func<T, IEnumerable<string>> Mismatches)
{
    /// <summary>Whether it looks into a body, which costs more than all the rest.</summary>
    public bool ReadsBody { get; init; }
}
