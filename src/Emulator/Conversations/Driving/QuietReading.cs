using System.Text.Json.Serialization;

namespace Chats.Emulator.Conversations.Driving;

/// <summary>What the application is doing just now.</summary>
internal sealed record QuietReading
{
    public int Requests { get; init; }

    public int Deliveries { get; init; }

    /// <summary>How long it has been quiet, in the machine's time; null: it is not.</summary>
    [JsonConverter(typeof(DurationText))]
    public TimeSpan? For { get; init; }
}
