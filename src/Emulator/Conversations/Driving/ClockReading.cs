namespace Chats.Emulator.Conversations.Driving;

/// <summary>What a world's clock shows.</summary>
internal sealed record ClockReading
{
    private const string Manual = "manual";

    public string Mode { get; init; } = "";

    public DateTimeOffset Now { get; init; }

    /// <summary>How many seconds pass in one of the machine's; null: one.</summary>
    public double? Speed { get; init; }

    public bool IsManual => Mode == Manual;
}
