namespace Chats.Emulator.Control.Events;

/// <summary>The message an event is about, as far as the event tells.</summary>
/// <param name="Id">Its id.</param>
public sealed record EventMessage(Guid Id)
{
    /// <summary>Its text parts, with line breaks between; of an edit the new text. Null: it has none, or the event does not say.</summary>
    public string? Text { get; init; }

    /// <summary>Who wrote it: a handle, or the account's line; null: the event does not say.</summary>
    public string? From { get; init; }

    /// <summary>Whether the account wrote it; null: the event does not say.</summary>
    public bool? IsFromMe { get; init; }

    /// <summary>What carried it: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>; null: the event does not say.</summary>
    public string? Service { get; init; }

    /// <summary>The message it answers; null: none, or the event does not say.</summary>
    public Guid? ReplyTo { get; init; }
}
