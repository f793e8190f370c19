namespace Chats.Emulator.Control.Expectations;

/// <summary>Something that came, and why it is not what was expected.</summary>
/// <param name="Number">Its sequence, or the delivery's id.</param>
/// <param name="What">What it is, in a few words.</param>
/// <param name="Mismatches">Every condition it does not meet, such as <c>status is 201, not 429</c>; empty when it came too often.</param>
public sealed record NearMiss(long Number, string What, IReadOnlyList<string> Mismatches)
{
    /// <summary>As one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"#{Number} {What}") + (Mismatches.Count == 0 ? "" : $": {string.Join("; ", Mismatches)}");
}
