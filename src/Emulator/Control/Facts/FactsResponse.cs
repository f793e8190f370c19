using Chats.Emulator.Control.Clock;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Control.Facts;

/// <summary>The answer of <c>GET /_emulator/facts</c>: what happened, oldest first, and how the world stands.</summary>
/// <param name="Facts">The facts. An event that people notice comes twice: as what they notice, and as the event.</param>
/// <param name="Next">The cursor to go on with: the next call's <c>since</c>.</param>
/// <param name="Latest">The cursor behind everything that has happened so far.</param>
/// <param name="Clock">The world's clock.</param>
/// <param name="Quiet">What the application is doing just now.</param>
public sealed record FactsResponse(
    IReadOnlyList<Fact> Facts, long Next, long Latest, ClockResponse Clock, QuietResponse Quiet)
{
    /// <summary>When the next thing falls due on the world's clock; null: nothing waits for it.</summary>
    public DateTimeOffset? Due { get; init; }
}
