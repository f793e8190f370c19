namespace Chats.Emulator.Facts.Matching;

/// <summary>How many are expected.</summary>
internal sealed record CountRange(int Least, int Most)
{
    public bool Admits(int count) => count >= Least && count <= Most;

    /// <summary>As an adverb before the number it is about; the number itself says the rest.</summary>
    public string Words(Func<int, string> count) => this switch
    {
        { Most: int.MaxValue } => $"at least {count(Least)}",
        { Least: 0, Most: 0 } => $"no {count(1)[2..]}",
        { Least: 0 } => $"at most {count(Most)}",
        _ when Least == Most => $"exactly {count(Least)}",
        _ => $"{Least} to {count(Most)}",
    };
}
