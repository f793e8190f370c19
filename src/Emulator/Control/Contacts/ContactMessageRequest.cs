using Chats.Emulator.Api.Messages;

namespace Chats.Emulator.Control.Contacts;

/// <summary>
/// The body of <c>POST /_emulator/contacts/{handle}/messages</c>: <c>to</c> or <c>chat_id</c>, <c>text</c> or <c>parts</c>.
/// </summary>
public sealed record ContactMessageRequest
{
    /// <summary>A line of the account, E.164; opens a chat where there is none.</summary>
    public string? To { get; init; }

    /// <summary>With <c>to</c>: who else gets it, which makes the chat a group.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>A chat the contact is in.</summary>
    public ChatReference? ChatId { get; init; }

    /// <summary>The short form of one text part.</summary>
    public string? Text { get; init; }

    /// <summary>1 to 100 parts of any kind, as the vendor's API takes them.</summary>
    public IReadOnlyList<PartRequest?>? Parts { get; init; }

    /// <summary>Whether it is a voice memo: its only part is a file with sound.</summary>
    public bool? VoiceMemo { get; init; }

    /// <summary>Whom texts mention, any number of them; groups only, lost over RCS and SMS.</summary>
    public IReadOnlyList<ContactMentionRequest?>? Mentions { get; init; }

    /// <summary>The message it answers; lost over RCS and SMS.</summary>
    public ReplyToRequest? ReplyTo { get; init; }

    /// <summary>A screen or bubble effect; lost over RCS and SMS.</summary>
    public EffectRequest? Effect { get; init; }

    /// <summary><c>iMessage</c>, <c>RCS</c> or <c>SMS</c>; null: what the chat runs over, or the contact's best.</summary>
    public string? Service { get; init; }
}
