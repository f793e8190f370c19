namespace Chats.Emulator.Control.Expectations;

/// <summary>The body of <c>POST /_emulator/…/verify</c>: a match and how often, or several matches in order.</summary>
/// <typeparam name="TMatch">What is looked for.</typeparam>
internal sealed record VerifyRequest<TMatch>
    where TMatch : class
{
    /// <summary>What is meant; <c>{}</c> is anything.</summary>
    public TMatch? Match { get; init; }

    /// <summary>Exactly so many.</summary>
    public int? Count { get; init; }

    /// <summary>So many or more; 1 when nothing is said.</summary>
    public int? AtLeast { get; init; }

    /// <summary>So many or fewer.</summary>
    public int? AtMost { get; init; }

    /// <summary>One of each, each after the one before it; others may come between.</summary>
    public IReadOnlyList<TMatch>? InOrder { get; init; }

    /// <summary>Only what has a higher number than this; null: everything that is still remembered.</summary>
    public long? Since { get; init; }
}
