namespace Chats.Emulator.Control.Expectations;

/// <summary>The body of <c>POST /_emulator/…/wait</c>.</summary>
/// <typeparam name="TMatch">What is waited for.</typeparam>
internal sealed record WaitRequest<TMatch>
    where TMatch : class
{
    /// <summary>What is meant; <c>{}</c> is anything.</summary>
    public TMatch? Match { get; init; }

    /// <summary>How many of it; 1 when null.</summary>
    public int? Count { get; init; }

    /// <summary>How long at most, in real time; 10 seconds when null, at most 10 minutes.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>Only what has a higher number than this; null: everything that is still remembered.</summary>
    public long? Since { get; init; }
}
