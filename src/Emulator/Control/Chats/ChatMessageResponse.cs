using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Control.PaymentRequests;
using Chats.Emulator.Control.State;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

#pragma warning disable MA0048 // a message and what it consists of read best on one page

/// <summary>A message with all that the people of a chat see of it, and what the account alone knows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sequence">Its place in the world: messages of a chat are ordered by it.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="IsFromMe">Whether the account wrote it.</param>
/// <param name="Sender">Whose it is: a handle, or the account's line.</param>
/// <param name="SenderName">What the scenario calls that person; null: nothing.</param>
/// <param name="DeliveryStatus">How far it has come.</param>
/// <param name="Carrier">What carries it, or presumably will.</param>
/// <param name="TraceId">The trace id of the call that made it.</param>
/// <param name="Parts">Its parts with the reactions to each.</param>
internal sealed record ChatMessageResponse(
    Guid Id, long Sequence, DateTimeOffset CreatedAt, bool IsFromMe, string Sender, string? SenderName, string DeliveryStatus,
    string Carrier, string TraceId, PartResponse[] Parts)
{
    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>What carries it, once that is known.</summary>
    public string? Service { get; init; }

    /// <summary>What its sender asked for.</summary>
    public string? PreferredService { get; init; }

    /// <summary>Why it failed; null: it did not.</summary>
    public ChatFailureResponse? Failure { get; init; }

    public EffectResponse? Effect { get; init; }

    public ChatReplyResponse? ReplyTo { get; init; }

    public ChatEditsResponse? Edits { get; init; }

    /// <summary>True for a voice bubble; else null.</summary>
    public bool? IsVoiceMemo { get; init; }

    /// <summary>True when only people still have what is in it; else null.</summary>
    public bool? ZeroRetention { get; init; }

    /// <summary>
    /// True when it is deleted for the account, by a call or because its line is ephemeral, while people keep it; else null.
    /// </summary>
    public bool? IsDeleted { get; init; }

    public string? IdempotencyKey { get; init; }

    public PollResponse? Poll { get; init; }

    /// <summary>The reactions to a poll, which has no parts.</summary>
    public ReactionResponse[]? Reactions { get; init; }

    /// <summary>What reactions do not tell of stickers.</summary>
    public IReadOnlyList<StickerStateResponse>? Stickers { get; init; }

    /// <summary>The payment that its card or link asks for.</summary>
    public PaymentRequestStateResponse? PaymentRequest { get; init; }

    public static ChatMessageResponse Of(Message message, Chat chat, MediaLinks links) => new(
        message.Id,
        message.Sequence,
        message.CreatedAt,
        message.IsFromMe,
        message.Sender.Handle,
        links.State.Names.NameOf(message.Sender.Handle),
        message.WireStatus,
        message.CarrierIn(chat).ToWireName(),
        message.TraceId,
        PartResponse.From(message, links))
    {
        SentAt = message.SentAt,
        DeliveredAt = message.DeliveredAt,
        ReadAt = message.ReadAt,
        Service = message.Service?.ToWireName(),
        PreferredService = message.PreferredService?.ToWireName(),
        Failure = message.FailureCode is { } code ? ChatFailureResponse.Of(code) : null,
        Effect = EffectResponse.From(message.Effect),
        ReplyTo = message.ReplyTo is { } reply ? ChatReplyResponse.Of(reply, links.State) : null,
        Edits = message.Edits is { } edits ? new ChatEditsResponse(edits.Count, edits.LastAt) : null,
        IsVoiceMemo = message.IsVoiceMemo ? true : null,
        ZeroRetention = message.IsZeroRetention ? true : null,
        IsDeleted = message.IsDeleted ? true : null,
        IdempotencyKey = message.IdempotencyKey,
        Poll = message.Poll is { } poll ? PollResponse.From(poll) : null,
        Reactions = message.Poll is null ? null : ReactionResponse.Of(message, 0, links),
        Stickers = message.Reactions.Any(reaction => reaction.IsSticker)
            ? [.. message.Reactions.Where(reaction => reaction.IsSticker).Select(StickerStateResponse.From)]
            : null,
        PaymentRequest = PaymentOf(message, links),
    };

    private static PaymentRequestStateResponse? PaymentOf(Message message, MediaLinks links)
    {
        var payments = links.State.PaymentRequests;
        if (payments.ById.IsEmpty) return null;
        var urls = message.Parts.Select(part => part switch
        {
            AppCardPart card => card.Url,
            LinkPart link => link.Value,
            _ => null,
        });
        var asked = urls.OfType<string>().Select(payments.FindUrl).FirstOrDefault(request => request is not null);
        return asked is null ? null : PaymentRequestStateResponse.From(asked, links);
    }
}

/// <summary>Why a message failed.</summary>
/// <param name="Code">The vendor's code.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Source">The vendor's page about it.</param>
internal sealed record ChatFailureResponse(int Code, string? Meaning, string? Source)
{
    public static ChatFailureResponse Of(int code) => new(code, ApiErrors.Find(code)?.Message, ApiErrors.Find(code)?.DocUrl);
}

/// <summary>What a message answers.</summary>
/// <param name="MessageId">The other message.</param>
/// <param name="PartIndex">The part of it.</param>
/// <param name="Sender">Whose it is; null: it is gone.</param>
/// <param name="SenderName">What the scenario calls that person.</param>
/// <param name="Text">Its beginning; null: it is gone.</param>
internal sealed record ChatReplyResponse(Guid MessageId, int PartIndex, string? Sender, string? SenderName, string? Text)
{
    public static ChatReplyResponse Of(ReplyTo reply, WorldState state) =>
        state.Messages.TryGetValue(reply.MessageId, out var first)
            ? new ChatReplyResponse(
                reply.MessageId, reply.PartIndex, first.Sender.Handle, state.Names.NameOf(first.Sender.Handle), MessagePreview.Text(first))
            : new ChatReplyResponse(reply.MessageId, reply.PartIndex, null, null, null);
}

/// <summary>How often a message was edited.</summary>
/// <param name="Count">How often.</param>
/// <param name="LastAt">When last.</param>
internal sealed record ChatEditsResponse(int Count, DateTimeOffset LastAt);
