using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Driving;

/// <summary>What <c>GET /_emulator/facts</c> answers: what happened, and how the world stands.</summary>
internal sealed record FactPage
{
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The cursor to go on with.</summary>
    public long Next { get; init; }

    /// <summary>The cursor behind everything that has happened.</summary>
    public long Latest { get; init; }

    public ClockReading Clock { get; init; } = new();

    public QuietReading Quiet { get; init; } = new();

    /// <summary>When the next thing falls due on the world's clock; null: nothing waits for it.</summary>
    public DateTimeOffset? Due { get; init; }
}
