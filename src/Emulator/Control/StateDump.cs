using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;
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
    IReadOnlyList<ChatDump> Chats,
    int PendingJobs)
{
    /// <param name="state">The state to show.</param>
    /// <param name="chatId">Shows only this chat when given.</param>
    public static StateDump Of(WorldState state, Guid? chatId)
    {
        var chats = chatId is { } id ? state.Chats.Values.Where(chat => chat.Id == id) : state.Chats.Values;
        return new StateDump(
            [.. state.Lines.Values.Select(line => new LineDump(line.Id, line.Number, line.Eligible))],
            [.. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal).Select(ContactDump.From)],
            [.. state.Blocked.Values.OrderBy(blocked => blocked.Handle, StringComparer.Ordinal).Select(BlockedDump.From)],
            [.. state.Attachments.Values.OrderBy(attachment => attachment.Id).Select(AttachmentDump.From)],
            [.. chats.OrderBy(chat => chat.Sequence).Select(chat => ChatDump.From(chat, state))],
            state.Pending.Count);
    }
}

internal sealed record LineDump(Guid Id, string Number, bool Eligible);

internal sealed record ContactDump(Guid Id, string Handle, string[] Services, string? ReadsAfter, string? OptedOutAt, bool HasWritten)
{
    public static ContactDump From(Contact contact) => new(
        contact.Id,
        contact.Handle,
        [.. contact.Services.Select(service => service.Wire())],
        contact.ReadsAfter is { } reads ? Time.Durations.Format(reads) : null,
        contact.OptedOutAt.Wire(),
        contact.HasWritten);
}

internal sealed record BlockedDump(string Handle, string BlockedAt, string? Reason)
{
    public static BlockedDump From(BlockedHandle blocked) => new(blocked.Handle, blocked.BlockedAt.Wire(), blocked.Reason);
}

internal sealed record AttachmentDump(Guid Id, string FileName, string ContentType, long SizeBytes, bool Ready)
{
    public static AttachmentDump From(Attachment attachment) =>
        new(attachment.Id, attachment.FileName, attachment.ContentType, attachment.SizeBytes, attachment.Ready);
}

internal sealed record ChatDump(string Line, ChatResponse Chat, int Unread, string? ReadReceiptAt, MessageDump[] Messages)
{
    public static ChatDump From(Chat chat, WorldState state) => new(
        chat.Line,
        ChatResponse.From(chat),
        chat.Unread.Count,
        chat.ReadReceiptAt.Wire(),
        [.. chat.Messages.Select(key => MessageDump.From(state.Messages[key.Id]))]);
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
    PartResponse[] Parts)
{
    public static MessageDump From(Message message) => new(
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
        [.. message.Parts.Select(PartResponse.From)]);
}
