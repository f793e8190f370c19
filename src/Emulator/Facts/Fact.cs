using System.Text.Json;

namespace Chats.Emulator.Facts;

/// <summary>
/// One thing that happened in a world, as a person or a test sees it. It is what <c>GET /_emulator/facts</c> shows,
/// and what matchers look at. What does not belong to its kind is null.
/// </summary>
public sealed record Fact
{
    /// <summary>Its kind: <c>message</c>, <c>typing</c>, <c>reaction</c>, <c>edit</c>, <c>unsend</c>, <c>read</c>, <c>group</c>,
    /// <c>poll</c>, <c>vote</c>, <c>request</c>, <c>delivery</c> or <c>event</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its number in the log it comes from: that of events, of requests (the journal) or of deliveries.</summary>
    public required long Number { get; init; }

    /// <summary>Grows with everything that is written to any of the world's logs, so that facts of different logs have one order.</summary>
    public long Order { get; init; }

    /// <summary>When it happened, on the world's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: a handle; of the account, its line. Null where nobody did.</summary>
    public string? By { get; init; }

    /// <summary>The name of that person, where the scenario gives one.</summary>
    public string? ByName { get; init; }

    /// <summary>The names of the people the fact is about, by their handles; of those who have one.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    /// <summary>Whether the account did it, and not a person outside.</summary>
    public bool ByAccount { get; init; }

    /// <summary>The account's line.</summary>
    public string? Line { get; init; }

    public Guid? ChatId { get; init; }

    /// <summary>The chat's key, where the scenario gives one.</summary>
    public string? ChatKey { get; init; }

    /// <summary>The handles of the people outside who are in the chat.</summary>
    public IReadOnlyList<string>? People { get; init; }

    /// <summary>The message that is meant: the one that arrived, was reacted to, edited or read.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>True when the people do not see it: a typing bubble that arrives no more. Else null.</summary>
    public bool? Unseen { get; init; }

    /// <summary>Of reading: all messages that were read, the latest last.</summary>
    public IReadOnlyList<Guid>? Messages { get; init; }

    /// <summary>The text parts of the message, in order; of an edit the new text.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>The kinds of its parts, in order: <c>text</c>, <c>media</c>, <c>link</c> and so on.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The name of the effect it came with.</summary>
    public string? Effect { get; init; }

    /// <summary>The message it replies to.</summary>
    public Guid? ReplyTo { get; init; }

    /// <summary>What carried it: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</summary>
    public string? Service { get; init; }

    /// <summary>The reaction's type; of a custom one the emoji.</summary>
    public string? Reaction { get; init; }

    /// <summary>Whether something was taken back: a reaction, a vote.</summary>
    public bool? Removed { get; init; }

    /// <summary>What a group got: its new name; empty: it has none now.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The address of the group's new icon; empty: it has none now.</summary>
    public string? Icon { get; init; }

    /// <summary>Who came into the group, a handle.</summary>
    public string? Added { get; init; }

    /// <summary>Who is gone from the group, a handle.</summary>
    public string? Gone { get; init; }

    /// <summary>The texts of a poll's options; of a vote the one that was voted for.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>Of a request: the operation's name; null for an unknown route.</summary>
    public string? Operation { get; init; }

    public string? Method { get; init; }

    /// <summary>Of a request its path.</summary>
    public string? Path { get; init; }

    /// <summary>Of a delivery the subscription's address.</summary>
    public string? Url { get; init; }

    /// <summary>Of a request its HTTP status.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Of a request the vendor's error code.</summary>
    public int? Code { get; init; }

    /// <summary>Of a request the vendor's rule that refused it.</summary>
    public string? Rule { get; init; }

    /// <summary>Of a request its body, where that is JSON.</summary>
    public JsonElement? RequestBody { get; init; }

    /// <summary>Of a request the answer, where that is JSON.</summary>
    public JsonElement? ResponseBody { get; init; }

    /// <summary>Of a request: whether a body was longer than what is kept, and is missing here.</summary>
    public bool? IsCut { get; init; }

    /// <summary>Of an event and a delivery: the vendor's name of the event.</summary>
    public string? Type { get; init; }

    /// <summary>Of an event: its data, as webhooks tell it in the newest version.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Of a delivery: <c>pending</c>, <c>delivered</c> or <c>failed</c>.</summary>
    public string? DeliveryStatus { get; init; }

    /// <summary>Of a delivery: how often it was tried.</summary>
    public int? Attempts { get; init; }

    /// <summary>Of a delivery: the HTTP status that its latest attempt got; null: none.</summary>
    public int? Answered { get; init; }

    /// <summary>The name of the fault that hit the request or the delivery.</summary>
    public string? Fault { get; init; }

    /// <summary>The persona's rule that caused it.</summary>
    public string? PersonaRule { get; init; }
}
