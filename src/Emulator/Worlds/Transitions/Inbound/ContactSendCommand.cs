using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Files;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>A person writes: into a chat they are in, or to a line, which opens a chat where there is none (docs/decisions/0017).</summary>
/// <param name="Handle">Who writes.</param>
/// <param name="Content">The message, or the options of a poll.</param>
internal sealed record ContactSendCommand(string Handle, Outgoing Content) : IContactCommand
{
    /// <summary>The chat; null: the one that line and people have.</summary>
    public Guid? ChatId { get; init; }

    public string? Line { get; init; }

    /// <summary>Who else gets it; with them the chat is a group.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>What carries it; null: what the chat runs over.</summary>
    public Service? Service { get; init; }

    public Result<TransitionResult<ContactActionResult>> Apply(WorldState state, TransitionContext context)
    {
        if (!Place(state).TryGet(out var target, out var refusal)) return refusal;
        if (ContactAccess.Obstacle(state, Handle, target.Existing) is { } reason)
        {
            return ContactAccess.Drop(state, Handle, target.Existing, reason, context);
        }

        var ids = state.OpenIds();
        var next = ChatOpening.EnsureContacts(state, target.To, ids);
        var service = Service ?? DefaultService(next, target);
        if (InboundContent.Problem(next, target, next.Contacts[Handle], service, Content) is { } problem) return problem;
        var content = InboundContent.Over(service, Content);
        var media = MediaParts.Resolve(next, grant: null, target.Line, content, ids, context.Now);
        if ((media.Missing ?? media.Unfetched) is { } unusable) return unusable;

        next = Ephemeral.Keep(next, media.Files);
        ImmutableArray<Part> parts = [.. media.Parts.SelectMany(part => InlineImages.Apart(next, part))];
        var chat = target.Existing ?? Open(next, target, service, ids, context);
        return Take(
            next, chat, target.Existing is null, Compose(next, chat, content with { Parts = parts }, service, ids, context), ids,
            context);
    }

    private Result<SendTarget> Place(WorldState state)
    {
        if (ChatId is { } id)
        {
            return ContactAccess.Chat(state, Handle, id).TryGet(out var chat, out var refusal) ? SendTarget.Of(chat) : refusal;
        }

        if (!state.HasLine(Line!)) return ContactAccess.UnknownLine(state, Line!);

        if (With.Append(Handle).FirstOrDefault(state.Lines.ContainsKey) is { } own)
        {
            return ContactRules.NotOwnLine.Refuse($"{own} is a line of the account, not a person.");
        }

        return SendTarget.OfPeople(state, Line!, [.. With.Prepend(Handle).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>What a group runs over; one to one what carried the latest message, or the best that the author still has.</summary>
    private Service DefaultService(WorldState state, SendTarget target)
    {
        var line = state.Lines[target.Line].Type;
        if (target.Existing is not { } chat)
        {
            return ServiceChoice.ForNewChat([.. target.To.Select(handle => state.Contacts[handle])], line, null);
        }

        var author = state.Contacts[Handle];
        var usual = chat.IsGroup ? chat.Service : chat.ShownService;
        return chat.IsGroup || ContactAccess.CanUse(author, usual)
            ? usual
            : ServiceChoice.Carrier([author], line, null) ?? chat.Service;
    }

    private static Chat Open(WorldState state, SendTarget target, Service service, IdSource ids, TransitionContext context)
    {
        var chat = ChatOpening.Open(state, target.Line, target.To, null, ids, context.Now);
        return chat with
        {
            Service = service,
            Participants = [.. chat.Participants.Select(participant => participant.On(service))],
        };
    }

    private Message Compose(WorldState state, Chat chat, Outgoing content, Service service, IdSource ids, TransitionContext context)
    {
        var author = chat.Find(Handle)!.On(service);
        return new Message(ids.NextUuid(), state.Sequence + 1, chat.Id, IsFromMe: false, author, content.Parts)
        {
            CreatedAt = context.Now,
            SentAt = context.Now,
            Status = DeliveryStatus.Received,
            Service = service,
            Effect = content.Effect,
            IsVoiceMemo = content.IsVoiceMemo,
            ReplyTo = content.ReplyTo is { } reply ? reply with { Root = state.Messages[reply.MessageId].ThreadRoot } : null,
            Poll = content.PollOptions is { } texts
                ? new Poll([.. texts.Select(text => new PollOption(ids.NextUuid(), text, author))], context.Now)
                : null,
            TraceId = context.TraceId,
            ZeroRetention = state.Lines[chat.Line].ZeroRetention == true ? true : null,
        };
    }

    /// <summary>Stores the message, moves the chat to the top and hears what it says about opting out.</summary>
    private TransitionResult<ContactActionResult> Take(
        WorldState state, Chat chat, bool isNew, Message message, IdSource ids, TransitionContext context)
    {
        var after = chat.CarriedBy(message.CarrierIn(chat), ServiceChoice.Reaching(state, chat)) with
        {
            UpdatedAt = context.Now,
            Messages = chat.Messages.Add(message.Key),
            Unread = chat.Unread.Add(message.Key),
            ContactTypingSince = null,
        };
        var next = state.Add(message, after, ids) with
        {
            Contacts = state.Contacts.SetItem(Handle, state.Contacts[Handle] with { HasWritten = true, LastChatId = chat.Id }),
        };
        next = Ephemeral.Limit(OptOuts.Apply(next, after, message), after.Line, message);
        var events = Types(chat, isNew, message).Select(type => Event(type, next.Chats[chat.Id], message, ids, context)).ToImmutableArray();
        return new TransitionResult<ContactActionResult>(
            next with { IdPosition = ids.Position }, new ContactActionResult(chat.Id, message.Id), events);
    }

    /// <summary>What happens, in order: who sends has stopped typing, and a chat comes before what is in it.</summary>
    private static IEnumerable<string> Types(Chat before, bool isNew, Message message)
    {
        if (before.ContactTypingSince is not null) yield return EventTypes.TypingStopped;
        if (isNew) yield return EventTypes.ChatCreated;
        yield return message.Poll is null ? EventTypes.MessageReceived : EventTypes.PollReceived;
    }

    private static WorldEvent Event(string type, Chat chat, Message message, IdSource ids, TransitionContext context)
    {
        var isAboutMessage = type is EventTypes.MessageReceived or EventTypes.PollReceived;
        return new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, chat, isAboutMessage ? message : null)
        {
            Detail = type == EventTypes.TypingStopped ? new TypingDetail(message.Sender) : null,
        };
    }
}
