namespace Chats.Emulator.Control.Chats;

/// <summary>A line between the bubbles of a chat.</summary>
/// <param name="Order">Its place among all facts of the world.</param>
/// <param name="At">When it happened.</param>
/// <param name="Type">The event's name.</param>
internal sealed record ChatNoteResponse(long Order, DateTimeOffset At, string Type)
{
    /// <summary>Who did it, a handle or the account's line; null: nobody knows.</summary>
    public string? By { get; init; }

    public string? ByName { get; init; }

    /// <summary>Whom it was done to.</summary>
    public string? Handle { get; init; }

    public string? HandleName { get; init; }

    /// <summary>The new name or picture; empty: it was taken away.</summary>
    public string? Value { get; init; }

    /// <summary>The vendor's code of a change that came to nothing.</summary>
    public int? Code { get; init; }

    /// <summary>The message it is about.</summary>
    public Guid? MessageId { get; init; }
}
