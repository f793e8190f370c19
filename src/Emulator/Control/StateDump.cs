using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Api.Webhooks;
using Chats.Emulator.Domain;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

#pragma warning disable MA0048 // the parts of one dump read best on one page

/// <summary>All a world holds, in an order that depends on nothing but its history.</summary>
internal sealed record StateDump(
    IReadOnlyList<LineDump> Lines,
    IReadOnlyList<ContactDump> Contacts,
    IReadOnlyList<BlockedDump> Blocked,
    IReadOnlyList<AttachmentDump> Attachments,
    IReadOnlyList<SubscriptionDump>? Subscriptions,
    IReadOnlyList<ChatDump> Chats,
    int PendingJobs)
{
    /// <param name="state">The state to show.</param>
    /// <param name="chatId">Shows only this chat when given.</param>
    /// <param name="links">How downloads are named.</param>
    public static StateDump Of(WorldState state, Guid? chatId, MediaLinks links)
    {
        var chats = chatId is { } id ? state.Chats.Values.Where(chat => chat.Id == id) : state.Chats.Values;
        return new StateDump(
            [.. state.Lines.Values.Select(line => LineDump.From(line))],
            [.. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal).Select(ContactDump.From)],
            [.. state.Blocked.Values.OrderBy(blocked => blocked.Handle, StringComparer.Ordinal).Select(BlockedDump.From)],
            [.. state.Attachments.Values.OrderBy(attachment => attachment.Id).Select(AttachmentDump.From)],
            state.Subscriptions.IsEmpty ? null : [.. state.Subscriptions.Select(SubscriptionDump.From)],
            [.. chats.OrderBy(chat => chat.Sequence).Select(chat => ChatDump.From(chat, state, links))],
            state.Pending.Count(job => !job.IsMoot(state)));
    }
}

internal sealed record LineDump(Guid Id, string Number, bool Eligible, bool? Ephemeral, ContactCard? Card)
{
    public required string Reputation { get; init; }

    public bool? Flagged { get; init; }

    public string? ForwardingNumber { get; init; }

    public required string Rcs { get; init; }

    public long LastUse { get; init; }

    public string? LastAudit { get; init; }

    public static LineDump From(Line line) => new(line.Id, line.Number, line.Eligible, line.Ephemeral ? true : null, line.Card)
    {
        Reputation = line.Reputation.Wire(),
        Flagged = line.IsFlagged ? true : null,
        ForwardingNumber = line.ForwardingNumber,
        Rcs = line.Rcs.Word(),
        LastUse = line.LastUse,
        LastAudit = line.LastAudit,
    };
}

internal sealed record ContactDump(Guid Id, string Handle, string[] Services, string? ReadsAfter, DeliveryInfo? Delivery, string? OptedOutAt, bool HasWritten)
{
    public static ContactDump From(Contact contact) => new(
        contact.Id,
        contact.Handle,
        [.. contact.Services.Select(service => service.Wire())],
        contact.ReadsAfter is { } reads ? Time.Durations.Format(reads) : null,
        contact.Outcome is { } outcome ? DeliveryInfo.From(outcome) : null,
        contact.OptedOutAt.Wire(),
        contact.HasWritten);
}

internal sealed record BlockedDump(string Handle, string BlockedAt, string? Reason)
{
    public static BlockedDump From(BlockedHandle blocked) => new(blocked.Handle, blocked.BlockedAt.Wire(), blocked.Reason);
}

internal sealed record AttachmentDump(Guid Id, string FileName, string ContentType, long SizeBytes, string Status, string Owner, string? Sha256)
{
    public static AttachmentDump From(Attachment attachment) => new(
        attachment.Id, attachment.FileName, attachment.ContentType, attachment.SizeBytes,
        attachment.WireStatus, attachment.Owner, attachment.Content?.Hash);
}

/// <summary>A subscription with its secret: who debugs signatures needs it.</summary>
internal sealed record SubscriptionDump(SubscriptionResponse Subscription, string Secret, string Version)
{
    public static SubscriptionDump From(Subscription subscription) =>
        new(SubscriptionResponse.From(subscription), subscription.Secret, subscription.Version);
}

internal sealed record ChatDump(
    string Line,
    ChatResponse Chat,
    int Unread,
    string? ReadReceiptAt,
    string? TypingUntil,
    string? ContactTypingSince,
    string? CardSharedAt,
    string? LocationRequestedAt,
    BackgroundDump? Background,
    LocationDump[]? Locations,
    MessageDump[] Messages)
{
    public static ChatDump From(Chat chat, WorldState state, MediaLinks links) => new(
        chat.Line,
        ChatResponse.From(chat, links),
        chat.Unread.Count,
        chat.ReadReceiptAt.Wire(),
        chat.TypingUntil.Wire(),
        chat.ContactTypingSince.Wire(),
        chat.CardSharedAt.Wire(),
        chat.LocationRequestedAt.Wire(),
        BackgroundDump.From(chat.Background, links),
        chat.Locations.IsEmpty ? null : [.. chat.Locations.Select(LocationDump.From)],
        [.. chat.Messages.Select(key => MessageDump.From(state.Messages[key.Id], links))]);
}

internal sealed record BackgroundDump(string Type, string? Variant, string? Style, string[]? Shades, string? ImageUrl)
{
    public static BackgroundDump? From(Background? background, MediaLinks links) => background is null ? null : new(
        background.Type,
        background.Variant,
        background.Style,
        background.Shades.IsEmpty ? null : [.. background.Shades],
        background.ImageUrl is { } url ? links.Absolute(url) : null);
}

internal sealed record LocationDump(
    string Handle, double Longitude, double Latitude, double? Altitude, string? Address, string? Locality, string? UpdatedAt, string BeganAt, string? EndsAt)
{
    public static LocationDump From(LocationShare share) => new(
        share.Handle, share.Longitude, share.Latitude, share.Altitude, share.Address, share.Locality,
        share.UpdatedAt.Wire(), share.BeganAt.Wire(), share.EndsAt.Wire());
}

internal sealed record MessageDump(
    Guid Id,
    bool IsFromMe,
    string Sender,
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
    PollResponse? Poll,
    PartResponse[] Parts)
{
    public static MessageDump From(Message message, MediaLinks links) => new(
        message.Id,
        message.IsFromMe,
        message.Sender.Handle,
        message.WireStatus,
        message.IsRead,
        message.Service?.Wire(),
        message.PreferredService?.Wire(),
        message.FailureCode,
        message.CreatedAt.Wire(),
        message.SentAt.Wire(),
        message.DeliveredAt.Wire(),
        message.ReadAt.Wire(),
        message.IdempotencyKey,
        EffectResponse.From(message.Effect),
        ReplyToResponse.From(message.ReplyTo),
        message.TraceId,
        message.Edits?.Count,
        message.IsVoiceMemo ? true : null,
        message.Poll is { } poll ? PollResponse.From(poll) : null,
        PartResponse.From(message, links));
}
