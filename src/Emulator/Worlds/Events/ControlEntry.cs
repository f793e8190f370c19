using System.Text.Json;

namespace Chats.Emulator.Worlds.Events;

/// <summary>Something that the control plane was asked for and of which no event tells.</summary>
/// <param name="Kind">One of the constants.</param>
/// <param name="Subject">The person, or the line.</param>
/// <param name="Values">What it says; of what did not arrive the reason.</param>
internal sealed record ControlEntry(string Kind, string Subject, JsonElement Values)
{
    /// <summary>A person did something that shows in no chat.</summary>
    public const string Act = "act";

    /// <summary>A person is another from then on.</summary>
    public const string Contact = "contact";

    /// <summary>A line is another from then on.</summary>
    public const string Line = "line";

    /// <summary>A person did something that did not arrive.</summary>
    public const string Dropped = "dropped";

    /// <summary>The chat it happened in; null: in none.</summary>
    public Guid? ChatId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The place of what came before it, among all the world's logs hold.</summary>
    public long After { get; init; }
}
