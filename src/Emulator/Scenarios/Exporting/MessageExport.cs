using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes messages.</summary>
internal sealed class MessageExport(WorldState state, DateTimeOffset start)
{
    private readonly Dictionary<Guid, DateTimeOffset> _ends =
        state.Pending.OfType<ExpireMessageJob>().DistinctBy(job => job.MessageId).ToDictionary(job => job.MessageId, job => job.Due);

    /// <param name="message">The message.</param>
    /// <param name="chat">Its chat.</param>
    /// <param name="traceId">The trace id it would be given.</param>
    public MessageSpec Of(Message message, Chat chat, string traceId)
    {
        var status = Status(message, chat);
        var usual = DefaultMessage(message, chat);
        return new MessageSpec(Position.Start)
        {
            Id = Located.Of(message.Id),
            From = AuthorOf(message.Sender),
            Text = message is { Poll: null, Parts: [TextPart { Decorations.IsEmpty: true, Mention: null, InlineStickers: null } only] }
                ? Located.Of(only.Value)
                : null,
            Parts = Parts(message),
            Poll = message.Poll is { } poll ? Located.Of(Poll(poll, message, chat.Line)) : null,
            At = Located.Of(TimeSpec.Of(message.CreatedAt)),
            ReplyTo = message.ReplyTo is { } reply ? Located.Of(Reply(reply)) : null,
            Effect = message.Effect,
            Reactions = [.. message.Reactions.Select((reaction, place) => Reaction(reaction, message, place))],
            EditedAt = message.Edits is { } edits ? Located.Of(TimeSpec.Of(edits.LastAt)) : null,
            Edits = message.Edits is { Count: > 1 and var count } ? Located.Of(count) : null,
            VoiceMemo = message.IsVoiceMemo ? Located.Of(true) : null,
            Read = message is { IsFromMe: false, IsRead: true } ? Located.Of(true) : null,
            Status = status is { } said ? Located.Of(said) : null,
            Code = message.FailureCode == usual.FailureCode || message.FailureCode is not { } code ? null : Located.Of(code),
            Service = message.Service == usual.Service ? null : message.Service,
            PreferredService = message.PreferredService,
            SentAt = Time(message.SentAt, usual.SentAt),
            DeliveredAt = Time(message.DeliveredAt, usual.DeliveredAt),
            ReadAt = Time(message.ReadAt, usual.ReadAt),
            ExpiresAt = Time(End(message), Ephemeral.EndOf(state.Settings, state.Lines[chat.Line], message)),
            IdempotencyKey = message.IdempotencyKey,
            TraceId = message.TraceId == traceId ? null : message.TraceId,
            ZeroRetention =
                message.IsZeroRetention == (state.Lines[chat.Line].ZeroRetention == true) ? null : message.IsZeroRetention,
            Deleted = message.IsDeleted,
        };
    }

    private static DeliveryStatus? Status(Message message, Chat chat)
    {
        if (!message.IsFromMe) return null;
        return message.Status == Progress.DefaultStatus(chat) ? null : message.Status;
    }

    /// <summary>The message as it would look if nothing but its status were said.</summary>
    private Message DefaultMessage(Message message, Chat chat)
    {
        var bare = message with { Service = null, SentAt = null, DeliveredAt = null, ReadAt = null, FailureCode = null };
        return message.IsFromMe ? Progress.Outbound(bare, chat.Service, state.Settings, start) : Progress.Inbound(bare, chat.Service);
    }

    private DateTimeOffset? End(Message message) => _ends.TryGetValue(message.Id, out var end) ? end : null;

    private static Located<TimeSpec?>? Time(DateTimeOffset? actual, DateTimeOffset? usual) =>
        actual == usual ? null : Located.Of(TimeSpec.Of(actual));

    private Located<IReadOnlyList<Located<Part>>>? Parts(Message message) =>
        message is { Poll: not null } or { Parts: [TextPart { Decorations.IsEmpty: true, Mention: null, InlineStickers: null }] }
            ? null
            : Located.Of<IReadOnlyList<Located<Part>>>([.. message.Parts.Select(part => Located.Of(Named(part)))]);

    /// <summary>A file that exists is named by its id; of one that is gone everything has to be said.</summary>
    private Part Named(Part part) => part switch
    {
        MediaPart media when Exists(media.AttachmentId) => new MediaReference(null, media.AttachmentId),
        TextPart { InlineStickers: { } stickers } text => text with
        {
            InlineStickers =
                [.. stickers.Select(sticker => Exists(sticker.AttachmentId) ? sticker with { FileName = "", MimeType = "" } : sticker)],
        },
        _ => part,
    };

    private bool Exists(Guid attachmentId) => state.Attachments.TryGetValue(attachmentId, out var file) && file.IsReady;

    private ReplySpec Reply(ReplyTo reply) => new()
    {
        MessageId = Located.Of(reply.MessageId),
        PartIndex = reply.PartIndex,
        Root = state.Messages.TryGetValue(reply.MessageId, out var answered) && answered.ThreadRoot == reply.Root ? null : reply.Root,
    };

    private static ReactionSpec Reaction(Reaction reaction, Message message, int place) => new(Position.Start)
    {
        Id = reaction.Id is { } id && id != IdSource.Derive(message.Id, place) ? Located.Of(id) : null,
        By = AuthorOf(reaction.By),
        Type = reaction.Type,
        CustomEmoji = reaction.CustomEmoji,
        Sticker = reaction.Sticker,
        Placement = PlacementOf(reaction),
        Movable = reaction.IsFixed != true,
        PartIndex = reaction.PartIndex,
        At = reaction.At == message.CreatedAt ? null : Located.Of(TimeSpec.Of(reaction.At)),
    };

    private static PlacementChange? PlacementOf(Reaction reaction) =>
        reaction is { Placement: { } place, Sticker: { } sticker } && place != Placement.Default(sticker)
            ? new PlacementChange(place.X, place.Y, place.Scale, place.Rotation)
            : null;

    private static PollSpec Poll(Poll poll, Message message, string line) => new()
    {
        Options = [.. poll.Options.Select(option => Option(option, message, line))],
        UpdatedAt = poll.UpdatedAt == message.CreatedAt ? null : TimeSpec.Of(poll.UpdatedAt),
    };

    private static PollOptionSpec Option(PollOption option, Message message, string line) => new()
    {
        Id = Located.Of(option.Id),
        Text = option.Text,
        By = option.Creator.Handle == message.Sender.Handle ? null : AuthorOf(option.Creator),
        Votes = [.. option.Votes.Select(vote => Vote(vote, message, line))],
    };

    private static VoteSpec Vote(PollVote vote, Message message, string line) => new()
    {
        By = Located.Of(vote.Handle == line ? MessageSpec.Me : vote.Handle),
        At = vote.At == message.CreatedAt ? null : Located.Of(TimeSpec.Of(vote.At)),
    };

    private static Located<string> AuthorOf(Participant participant) => Located.Of(participant.IsMe ? MessageSpec.Me : participant.Handle);
}
