namespace Chats.Emulator.Control.Clock;

/// <summary>What waits for a world's clock.</summary>
/// <param name="Next">When the first of it falls due; not after the clock's time: it is run at once, or by the next move of a manual
/// clock.</param>
/// <param name="Count">How much of it: scheduled changes, webhooks and answers that are held back.</param>
public sealed record DueResponse(DateTimeOffset Next, int Count);
