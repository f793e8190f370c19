using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

#pragma warning disable MA0048 // the family of poll events reads best on one page

/// <summary><c>poll.received</c>.</summary>
internal sealed record PollReceivedPayload(
    Guid MessageId, ChatReference Chat, string Direction, string Service, HandlePayload SenderHandle, PollContent Poll, string CreatedAt,
    string UpdatedAt, string ReceivedAt)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static PollReceivedPayload From(WorldEvent happened, Chat chat, Message message, Poll poll) => new(
        message.Id, ChatReference.From(chat), message.Direction(), message.ServiceIn(chat), HandlePayload.From(message.Sender),
        PollContent.From(poll), message.CreatedAt.ToWireTime(), poll.UpdatedAt.ToWireTime(), happened.At.ToWireTime())
    {
        ZeroRetention = message.ZeroRetentionFlag(),
    };
}

/// <summary><c>poll.sent</c>, <c>poll.delivered</c>, <c>poll.read</c>: the times grow from event to event.</summary>
internal sealed record PollProgressPayload(
    Guid MessageId, ChatReference Chat, string Direction, string Service, HandlePayload SenderHandle, PollContent Poll, string CreatedAt,
    string UpdatedAt,
    string? SentAt, string? DeliveredAt, string? ReadAt)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static PollProgressPayload From(Chat chat, Message message, Poll poll) => new(
        message.Id, ChatReference.From(chat), message.Direction(), message.ServiceIn(chat), HandlePayload.From(message.Sender),
        PollContent.From(poll), message.CreatedAt.ToWireTime(), poll.UpdatedAt.ToWireTime(), message.SentAt.ToWireTime(),
        message.DeliveredAt.ToWireTime(), message.ReadAt.ToWireTime())
    {
        ZeroRetention = message.ZeroRetentionFlag(),
    };
}

/// <summary><c>poll.failed</c>; it has no sender.</summary>
internal sealed record PollFailedPayload(
    Guid MessageId, ChatReference Chat, string Direction, string Service, HandlePayload? SenderHandle, PollContent Poll, string FailedAt,
    PollFailedPayload.Failure Error)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static PollFailedPayload From(WorldEvent happened, Chat chat, Message message, Poll poll)
    {
        var code = FailureReasons.CodeOf(message);
        return new(
            message.Id, ChatReference.From(chat), message.Direction(), message.ServiceIn(chat), SenderHandle: null,
            PollContent.From(poll), happened.At.ToWireTime(), new Failure(code, FailureReasons.Of(code)))
        {
            ZeroRetention = message.ZeroRetentionFlag(),
        };
    }

    internal sealed record Failure(int Code, string Message);
}

/// <summary><c>poll.updated</c>: only what was added. The sender is always the own line; the option names its creator.</summary>
internal sealed record PollUpdatedPayload(
    Guid MessageId, ChatReference Chat, string Direction, string Service, HandlePayload SenderHandle, PollOptionPayload[] AddedOptions)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static PollUpdatedPayload From(Chat chat, Message message, PollOptionsDetail options) => new(
        message.Id, ChatReference.From(chat), message.Direction(), message.ServiceIn(chat), HandlePayload.From(chat.Me),
        [.. options.Added.Select(option => PollOptionPayload.From(HidesTexts(message) ? option.WithoutText() : option))])
    {
        ZeroRetention = message.ZeroRetentionFlag(),
    };

    private static bool HidesTexts(Message message) => message is { IsZeroRetention: true, IsFromMe: true };
}

/// <summary><c>poll.vote.added</c> and <c>poll.vote.removed</c>: the sender is the voter, and the direction that of the vote.</summary>
internal sealed record PollVotePayload(
    Guid MessageId, ChatReference Chat, string Direction, string Service, HandlePayload SenderHandle, Guid OptionId)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static PollVotePayload From(Chat chat, Message message, PollVoteDetail vote) => new(
        message.Id, ChatReference.From(chat), vote.Voter.IsMe ? "outbound" : "inbound", message.ServiceIn(chat),
        HandlePayload.From(vote.Voter), vote.OptionId)
    {
        ZeroRetention = message.ZeroRetentionFlag(),
    };
}
