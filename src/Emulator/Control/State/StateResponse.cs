using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Api.Webhooks;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.State;

#pragma warning disable MA0048 // the parts of one dump read best on one page

/// <summary>All a world holds, in an order that depends on nothing but its history.</summary>
internal sealed record StateResponse(
    IReadOnlyList<LineStateResponse> Lines,
    IReadOnlyList<ContactStateResponse> Contacts,
    IReadOnlyList<BlockedStateResponse> Blocked,
    IReadOnlyList<AttachmentStateResponse> Attachments,
    IReadOnlyList<SubscriptionStateResponse>? Subscriptions,
    IReadOnlyList<ChatStateResponse> Chats,
    int PendingJobs)
{
    public AgentPayStateResponse? AgentPay { get; init; }
    /// <summary>Money that the account asks for; null: it is set up as usual, and has asked nobody.</summary>
    public PaymentsStateResponse? Payments { get; init; }

    /// <summary>People who act by themselves; null: nobody does.</summary>
    public IReadOnlyList<PersonaStateResponse>? Personas { get; init; }

    /// <param name="state">The state to show.</param>
    /// <param name="chatId">Shows only this chat when given.</param>
    /// <param name="links">How downloads are named.</param>
    public static StateResponse Of(WorldState state, Guid? chatId, MediaLinks links)
    {
        IEnumerable<Chat> chats = chatId is not { } id ? state.Chats.BySequence() : state.Chats.TryGetValue(id, out var one) ? [one] : [];
        return new StateResponse(
            [.. state.Lines.Values.Select(line => LineStateResponse.From(line))],
            [.. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal).Select(ContactStateResponse.From)],
            [.. state.Blocked.Values.OrderBy(blocked => blocked.Handle, StringComparer.Ordinal).Select(BlockedStateResponse.From)],
            [.. state.Attachments.Values.OrderBy(attachment => attachment.Id).Select(AttachmentStateResponse.From)],
            state.Subscriptions.IsEmpty
                ? null
                : [.. state.Subscriptions.Select(subscription => SubscriptionStateResponse.From(subscription, state.RoutingTokens))],
            [.. chats.Select(chat => ChatStateResponse.From(chat, state, links))],
            state.Pending.Count(job => !job.IsMoot(state)))
        {
            AgentPay = AgentPayStateResponse.From(state.AgentPay),
            Payments = PaymentsStateResponse.From(state.PaymentRequests, links),
            Personas = state.Personas.People.IsEmpty
                ? null
                : [.. state.Personas.People.Values.Select(person => PersonaStateResponse.Of(person, state))],
        };
    }
}

internal sealed record LineStateResponse(Guid Id, string Number, bool Eligible, bool? Ephemeral, ContactCard? Card)
{
    public required string LineType { get; init; }

    public required string Reputation { get; init; }

    public bool? EphemeralAttachments { get; init; }

    public bool? ZeroRetention { get; init; }

    public bool? Flagged { get; init; }

    public string? ForwardingNumber { get; init; }

    public required string Rcs { get; init; }

    public long LastUse { get; init; }

    public string? LastAudit { get; init; }

    /// <summary>When it was taken from the account.</summary>
    public string? ReleasedAt { get; init; }

    public static LineStateResponse From(Line line) => new(line.Id, line.Number, line.Eligible, line.Ephemeral ? true : null, CardOf(line))
    {
        LineType = line.Type.ToWireName(),
        Reputation = line.Reputation.ToWireName(),
        EphemeralAttachments = line.EphemeralAttachments == true ? true : null,
        ZeroRetention = line.ZeroRetention == true ? true : null,
        Flagged = line.IsFlagged ? true : null,
        ForwardingNumber = line.ForwardingNumber,
        Rcs = line.Rcs.ToWireName(),
        LastUse = line.LastUse,
        LastAudit = line.LastAudit,
        ReleasedAt = line.ReleasedAt.ToWireTime(),
    };

    /// <summary>With the id that events call it by.</summary>
    private static ContactCard? CardOf(Line line) => line.Card is { } card ? card with { Id = line.CardId } : null;
}

internal sealed record ContactStateResponse(
    Guid Id, string Handle, string? Name, string[] Services, string? ReadsAfter, DeliverySettings? Delivery, string? OptedOutAt,
    bool HasWritten, SharedCard? Card)
{
    public static ContactStateResponse From(Contact contact) => new(
        contact.Id,
        contact.Handle,
        contact.Name,
        [.. contact.Services.Select(service => service.ToWireName())],
        contact.ReadsAfter is { } reads ? Common.Durations.Format(reads) : null,
        contact.Outcome is { } outcome ? DeliverySettings.From(outcome) : null,
        contact.OptedOutAt.ToWireTime(),
        contact.HasWritten,
        contact.Card);
}

internal sealed record BlockedStateResponse(string Handle, string BlockedAt, string? Reason)
{
    public static BlockedStateResponse From(BlockedHandle blocked) => new(blocked.Handle, blocked.BlockedAt.ToWireTime(), blocked.Reason);
}

internal sealed record AttachmentStateResponse(
    Guid Id, string FileName, string ContentType, long SizeBytes, string Status, string Owner, string? Sha256)
{
    public static AttachmentStateResponse From(Attachment attachment) => new(
        attachment.Id, attachment.FileName, attachment.ContentType, attachment.SizeBytes,
        attachment.WireStatus, attachment.Owner, attachment.Content?.Hash);
}

/// <summary>A subscription with its secret: who debugs signatures needs it.</summary>
internal sealed record SubscriptionStateResponse(SubscriptionResponse Subscription, string Secret, string Version)
{
    /// <summary>The routing tokens its receiver answered; null: none.</summary>
    public IReadOnlyList<RoutingTokenStateResponse>? RoutingTokens { get; init; }

    public static SubscriptionStateResponse From(Subscription subscription, RoutingTokens tokens) =>
        new(SubscriptionResponse.From(subscription), subscription.Secret, subscription.Version)
        {
            RoutingTokens = tokens.Of(subscription.Id) is { IsEmpty: false } own
                ? [.. own.OrderBy(token => token.Key).Select(token => new RoutingTokenStateResponse(token.Key, token.Value))]
                : null,
        };
}

internal sealed record RoutingTokenStateResponse(Guid ChatId, string Token);

internal sealed record ChatStateResponse(
    string? Key,
    string Line,
    ChatResponse Chat,
    int Unread,
    string? Reaches,
    string? ReadReceiptAt,
    string? TypingUntil,
    string? ContactTypingSince,
    string? CardSharedAt,
    string? LocationRequestedAt,
    BackgroundStateResponse? Background,
    LocationStateResponse[]? Locations,
    MessageStateResponse[] Messages)
{
    public static ChatStateResponse From(Chat chat, WorldState state, MediaLinks links) => new(
        chat.Key,
        chat.Line,
        ChatResponse.From(chat, links),
        chat.Unread.Count,
        chat.Service == chat.ShownService ? null : chat.Service.ToWireName(),
        chat.ReadReceiptAt.ToWireTime(),
        chat.TypingUntil.ToWireTime(),
        chat.ContactTypingSince.ToWireTime(),
        chat.CardSharedAt.ToWireTime(),
        chat.LocationRequestedAt.ToWireTime(),
        BackgroundStateResponse.From(chat.Background, links),
        chat.Locations.IsEmpty ? null : [.. chat.Locations.Select(LocationStateResponse.From)],
        [.. state.HistoryOf(chat).Select(key => MessageStateResponse.From(state.Messages[key.Id], links))]);
}

internal sealed record BackgroundStateResponse(string Type, string? Variant, string? Style, string[]? Shades, string? ImageUrl)
{
    public static BackgroundStateResponse? From(Background? background, MediaLinks links) => background is null ? null : new(
        background.Type,
        background.Variant,
        background.Style,
        background.Shades.IsEmpty ? null : [.. background.Shades],
        links.Absolute(background.ImageUrl));
}

internal sealed record LocationStateResponse(
    string Handle, double Longitude, double Latitude, double? Altitude, string? Address, string? Locality, string? UpdatedAt,
    string BeganAt, string? EndsAt)
{
    public static LocationStateResponse From(LocationShare share) => new(
        share.Handle, share.Longitude, share.Latitude, share.Altitude, share.Address, share.Locality,
        share.UpdatedAt.ToWireTime(), share.BeganAt.ToWireTime(), share.EndsAt.ToWireTime());
}

internal sealed record MessageStateResponse(
    Guid Id,
    bool IsFromMe,
    string Sender,
    string? SenderName,
    string DeliveryStatus,
    bool IsRead,
    string? Service,
    string? PreferredService,
    int? FailureCode,
    string CreatedAt,
    string? SentAt,
    string? DeliveredAt,
    string? ReadAt,
    string? IdempotencyKey,
    EffectResponse? Effect,
    ReplyToResponse? ReplyTo,
    string TraceId,
    int? Edits,
    bool? IsVoiceMemo,
    bool? ZeroRetention,
    PollResponse? Poll,
    PartResponse[] Parts)
{
    /// <summary>True when it is deleted for the account, while people keep it; else null.</summary>
    public bool? IsDeleted { get; init; }

    /// <summary>What no answer shows of its stickers; null: it has none.</summary>
    public StickerStateResponse[]? Stickers { get; init; }

    public static MessageStateResponse From(Message message, MediaLinks links) => new(
        message.Id,
        message.IsFromMe,
        message.Sender.Handle,
        links.State.Names.NameOf(message.Sender.Handle),
        message.WireStatus,
        message.IsRead,
        message.Service?.ToWireName(),
        message.PreferredService?.ToWireName(),
        message.FailureCode,
        message.CreatedAt.ToWireTime(),
        message.SentAt.ToWireTime(),
        message.DeliveredAt.ToWireTime(),
        message.ReadAt.ToWireTime(),
        message.IdempotencyKey,
        EffectResponse.From(message.Effect),
        ReplyToResponse.From(message.ReplyTo),
        message.TraceId,
        message.Edits?.Count,
        message.IsVoiceMemo ? true : null,
        message.IsZeroRetention ? true : null,
        message.Poll is { } poll ? PollResponse.From(poll) : null,
        PartResponse.From(message, links))
    {
        IsDeleted = message.IsDeleted ? true : null,
        Stickers = message.Reactions.Any(reaction => reaction.IsSticker)
            ? [.. message.Reactions.Where(reaction => reaction.IsSticker).Select(StickerStateResponse.From)]
            : null,
    };
}
