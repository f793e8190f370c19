namespace Chats.Emulator.Control.Facts;

/// <summary>What an application is doing just now; it is quiet while both are 0.</summary>
/// <param name="Requests">How many of its calls are not answered yet; those that a fault holds back wait for the world's clock, and do not
/// count.</param>
/// <param name="Deliveries">How many webhooks are on their way and not answered yet, or are due.</param>
public sealed record QuietResponse(int Requests, int Deliveries)
{
    /// <summary>How long it has been quiet, in the machine's time; null: it is not.</summary>
    public TimeSpan? For { get; init; }
}
