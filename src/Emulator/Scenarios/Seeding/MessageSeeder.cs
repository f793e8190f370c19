using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Writes the messages of one chat, oldest first.</summary>
/// <param name="builder">Where they grow.</param>
/// <param name="chat">The chat with all participants who were ever in it, each as of when they came.</param>
internal sealed class MessageSeeder(WorldStateBuilder builder, Chat chat)
{
    private readonly Dictionary<Guid, Message> _written = [];
    private readonly List<Message> _all = [];
    private readonly Dictionary<Guid, DateTimeOffset?> _ends = [];

    /// <summary>All so far.</summary>
    public IReadOnlyList<Message> All => _all;

    /// <summary>When those vanish of which the file says it; null: never.</summary>
    public IReadOnlyDictionary<Guid, DateTimeOffset?> Ends => _ends;

    public void Write(MessageSpec spec, DateTimeOffset at)
    {
        var service = spec.Service ?? chat.Service;
        var message = builder.Write(chat, Person(spec.From!, at, service), [.. spec.Content], at, Status(spec), spec.Id?.Value);
        message = Timed(message, spec) with
        {
            Service = spec.Service ?? message.Service,
            PreferredService = spec.PreferredService,
            FailureCode = spec.Code?.Value ?? message.FailureCode,
            Effect = spec.Effect,
            ReplyTo = spec.ReplyTo is { } reply ? Reply(reply.Value) : null,
            Edits = spec.EditedAt is { } edited ? new MessageEdits(spec.Edits?.Value ?? 1, edited.Value.At(builder.Start)) : null,
            IsVoiceMemo = spec.VoiceMemo is { Value: true },
            Poll = spec.Poll is { } poll ? Poll(poll.Value, message, service) : null,
            Reactions = [.. spec.Reactions.Select(reaction => Reaction(reaction, at, service))],
            IdempotencyKey = spec.IdempotencyKey,
            TraceId = spec.TraceId ?? message.TraceId,
            ZeroRetention = spec.ZeroRetention ?? message.IsZeroRetention ? true : null,
            IsDeleted = spec.Deleted,
        };
        message = Reactions.WithIds(message);
        _written[message.Id] = message;
        _all.Add(message);
        if (spec.ExpiresAt is { } end) _ends[message.Id] = end.Value?.At(builder.Start);
    }

    private DeliveryStatus Status(MessageSpec spec)
    {
        if (spec.Status is { } status) return status.Value;
        if (spec.Read is { Value: true }) return DeliveryStatus.Read;
        return spec.IsFromMe ? Progress.DefaultStatus(chat) : DeliveryStatus.Received;
    }

    /// <summary>The message with the times the file gives in place of those its status implies.</summary>
    private Message Timed(Message message, MessageSpec spec) => message with
    {
        SentAt = spec.SentAt is { } sent ? sent.Value?.At(builder.Start) : message.SentAt,
        DeliveredAt = spec.DeliveredAt is { } delivered ? delivered.Value?.At(builder.Start) : message.DeliveredAt,
        ReadAt = spec.ReadAt is { } read ? read.Value?.At(builder.Start) : message.ReadAt,
    };

    private ReplyTo Reply(ReplySpec spec) =>
        new(spec.MessageId!.Value, spec.PartIndex) { Root = spec.Root ?? _written[spec.MessageId.Value].ThreadRoot };

    private Reaction Reaction(ReactionSpec spec, DateTimeOffset sentAt, Service service)
    {
        var at = spec.At?.Value.At(builder.Start) ?? sentAt;
        return new Reaction(spec.PartIndex, Person(spec.By!, at, service), spec.Type!, spec.CustomEmoji, at)
        {
            Id = spec.Id?.Value,
            Sticker = spec.Sticker,
            Placement = spec is { Placement: { } place, Sticker: { } sticker } ? Placement.Default(sticker).Changed(place) : null,
            IsFixed = spec.Movable ? null : true,
        };
    }

    private Poll Poll(PollSpec spec, Message message, Service service) => new(
        [.. spec.Options.Select(option => Option(option, message, service))],
        spec.UpdatedAt?.At(builder.Start) ?? message.CreatedAt);

    private PollOption Option(PollOptionSpec spec, Message message, Service service) => new(
        spec.Id?.Value ?? builder.Ids.NextUuid(), spec.Text, spec.By is { } by ? Person(by, message.CreatedAt, service) : message.Sender)
    {
        Votes = [.. spec.Votes.Select(
            vote => new PollVote(
                Person(vote.By!, message.CreatedAt, service).Handle, vote.At?.Value.At(builder.Start) ?? message.CreatedAt))],
    };

    /// <summary>A participant as they were in the chat then: a message keeps who wrote it, whatever became of them.</summary>
    private Participant Person(Located<string> who, DateTimeOffset at, Service service)
    {
        var person = who.Value == MessageSpec.Me ? chat.Me : chat.Find(who.Value)!;
        return (person.JoinedAt <= at ? person : person with { JoinedAt = chat.CreatedAt }).On(service);
    }
}
