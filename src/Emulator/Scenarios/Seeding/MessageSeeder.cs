using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Files;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Writes the messages of one chat, oldest first.</summary>
internal sealed class MessageSeeder(Seedbed bed, Chat chat)
{
    private readonly Dictionary<Guid, Message> _written = [];

    public Message Write(MessageSpec spec, DateTimeOffset at)
    {
        var message = bed.Write(chat, Person(spec.From!), [.. spec.Content], at, Status(spec), spec.Id?.Value);
        message = message with
        {
            Service = spec.Service ?? message.Service,
            FailureCode = spec.Code?.Value ?? message.FailureCode,
            Effect = spec.Effect,
            ReplyTo = spec.ReplyTo is { } reply ? Reply(reply.Value) : null,
            Edits = spec.EditedAt is { } edited ? new MessageEdits(spec.Edits?.Value ?? 1, edited.Value.At(bed.Start)) : null,
            IsVoiceMemo = spec.VoiceMemo is { Value: true },
            Poll = spec.Poll is { } poll ? new Poll([.. poll.Value.Options.Select(option => Option(option, message))], at) : null,
            Reactions = [.. spec.Reactions.Select(reaction => Reaction(reaction, at))],
        };
        _written[message.Id] = message;
        return message;
    }

    private DeliveryStatus Status(MessageSpec spec)
    {
        if (spec.Status is { } status) return status.Value;
        if (spec.Read is { Value: true }) return DeliveryStatus.Read;
        return spec.IsFromMe ? Progress.Usual(chat) : DeliveryStatus.Received;
    }

    private ReplyTo Reply(ReplySpec spec) =>
        new(spec.MessageId!.Value, spec.PartIndex) { Root = _written[spec.MessageId.Value].ThreadRoot };

    private Reaction Reaction(ReactionSpec spec, DateTimeOffset at) =>
        new(spec.PartIndex, Person(spec.By!), spec.Type!, spec.CustomEmoji, spec.At?.Value.At(bed.Start) ?? at) { Sticker = spec.Sticker };

    private PollOption Option(PollOptionSpec spec, Message message) =>
        new(spec.Id?.Value ?? bed.Ids.NextUuid(), spec.Text, spec.By is { } by ? Person(by) : message.Sender)
        {
            Votes = [.. spec.Votes.Select(voter => new PollVote(Person(voter).Handle, message.CreatedAt))],
        };

    private Participant Person(Located<string> who) => who.Value == MessageSpec.Me ? chat.Me : chat.Find(who.Value)!;
}
