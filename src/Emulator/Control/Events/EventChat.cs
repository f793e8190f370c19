namespace Chats.Emulator.Control.Events;

/// <summary>The chat an event is about, as far as the event tells.</summary>
/// <param name="Id">Its id.</param>
public sealed record EventChat(Guid Id)
{
    /// <summary>Whether it is a group; null: the event does not say.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>The account's line in it, E.164; null: the event does not say.</summary>
    public string? Line { get; init; }
}
