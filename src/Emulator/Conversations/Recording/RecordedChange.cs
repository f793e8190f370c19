using System.Text.Json;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Something that the control plane was asked for and of which no fact tells.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The person, or the line.</param>
/// <param name="At">When, on the world's clock.</param>
/// <param name="After">It came after the facts up to this order.</param>
/// <param name="Values">The keys of the step; of what did not arrive the reason.</param>
internal sealed record RecordedChange(RecordedChangeKind Kind, string Subject, DateTimeOffset At, long After, JsonElement Values)
{
    /// <summary>The chat it happened in; null: in none.</summary>
    public Guid? ChatId { get; init; }
}
