using System.Text.Json.Serialization;

namespace Chats.Emulator.Control.Clock;

/// <summary>A world's clock.</summary>
/// <param name="Mode"><c>real</c>, <c>manual</c> or <c>running</c>.</param>
/// <param name="Now">The world's time, UTC.</param>
public sealed record ClockResponse(string Mode, DateTimeOffset Now)
{
    /// <summary>How many seconds it moves in one of the machine's; null: it is manual and stands still.</summary>
    public double? Speed { get; init; }

    /// <summary>How far it is ahead of the machine's; less than nothing: behind. Null: it is manual, and goes by no machine.</summary>
    [JsonConverter(typeof(SignedDurationConverter))]
    public TimeSpan? Offset { get; init; }

    /// <summary>What waits for it to move; null: nothing does, or it is told beside the clock.</summary>
    public DueResponse? Due { get; init; }
}
