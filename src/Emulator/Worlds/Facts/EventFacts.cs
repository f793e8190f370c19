using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using static Chats.Emulator.Worlds.Events.EventTypes;

namespace Chats.Emulator.Worlds.Facts;

/// <summary>What an event means to the people in the chat, and to a test of the application.</summary>
internal static class EventFacts
{
    /// <summary>The fact; null where people notice nothing.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="state">The world, which knows names.</param>
    public static Fact? Of(WorldEvent happened, WorldState state)
    {
        if (happened is not { Chat: { } chat, Detail: not RaisedDetail }) return null;
        return happened.Message is { } message ? OfMessage(happened, chat, message, state) : OfChat(happened, chat, state);
    }

    /// <summary>The handles of the people in the event's chat; null: it is about none.</summary>
    public static string[]? People(WorldEvent happened) =>
        happened.Chat is { } chat ? [.. chat.ActiveOthers.Select(participant => participant.Handle)] : null;

    private static Fact? OfMessage(WorldEvent happened, Chat chat, Message message, WorldState state) =>
        (happened.Type, happened.Detail) switch
        {
            (MessageReceived or MessageSent or MessageDelivered, _) when Arrives(happened.Type, chat, message) =>
                MessageFacts.Arrived(New(FactKind.Message, happened, chat, message.Sender, state), message),
            (PollReceived or PollSent or PollDelivered, _) when Arrives(happened.Type, chat, message) =>
                MessageFacts.Arrived(New(FactKind.Poll, happened, chat, message.Sender, state), message) with
                {
                    Options = Texts(message.Poll!),
                },
            (PollUpdated, PollOptionsDetail options) => New(FactKind.Poll, happened, chat, options.By, state) with
            {
                Options = [.. options.Added.Select(option => option.Text)],
            },
            (EmulatorEvents.MessageUnsent, _) => New(FactKind.Unsend, happened, chat, message.Sender, state),
            (MessageEdited, EditDetail edit) => New(FactKind.Edit, happened, chat, message.Sender, state) with { Texts = [edit.Text] },
            (ReactionAdded or ReactionRemoved or PollReactionAdded, ReactionDetail { Reaction: var reaction }) =>
                New(FactKind.Reaction, happened, chat, reaction.By, state) with
                {
                    Reaction = reaction.CustomEmoji ?? reaction.Type,
                    Removed = happened.Type == ReactionRemoved,
                },
            (MessageRead or PollRead, _) => New(FactKind.Read, happened, chat, chat.ActiveOthers.FirstOrDefault(), state),
            (PollVoteAdded or PollVoteRemoved, PollVoteDetail vote) => New(FactKind.Vote, happened, chat, vote.Voter, state) with
            {
                Options = [.. message.Poll!.Options.Where(option => option.Id == vote.OptionId).Select(option => option.Text)],
                Removed = happened.Type == PollVoteRemoved,
            },
            _ => null,
        };

    private static Fact? OfChat(WorldEvent happened, Chat chat, WorldState state) => (happened.Type, happened.Detail) switch
    {
        (TypingStarted, TypingDetail typing) => New(FactKind.Typing, happened, chat, typing.Participant, state),
        (EmulatorEvents.TypingStarted, OwnTypingDetail typing) => New(FactKind.Typing, happened, chat, chat.Me, state) with
        {
            Unseen = typing.IsShown ? null : true,
        },
        (EmulatorEvents.ChatRead, OwnReadingDetail reading) => New(FactKind.Read, happened, chat, chat.Me, state) with
        {
            MessageId = reading.Messages[^1],
            Messages = reading.Messages,
        },
        (ParticipantAdded, ParticipantDetail added) => New(FactKind.Group, happened, chat, added.By, state, added.Participant.Handle) with
        {
            Added = added.Participant.Handle,
        },
        (ParticipantRemoved, ParticipantDetail gone) => New(FactKind.Group, happened, chat, gone.By, state, gone.Participant.Handle) with
        {
            Gone = gone.Participant.Handle,
        },
        (GroupNameUpdated, GroupDetail group) => New(FactKind.Group, happened, chat, group.ChangedBy, state) with
        {
            DisplayName = group.NewValue ?? "",
        },
        (GroupIconUpdated, GroupDetail group) => New(FactKind.Group, happened, chat, group.ChangedBy, state) with
        {
            Icon = group.NewValue ?? "",
        },
        _ => null,
    };

    /// <summary>
    /// Whether people have the message from this event on: its delivery, and where nothing tells of that, in groups and over SMS, its
    /// leaving.
    /// </summary>
    private static bool Arrives(string type, Chat chat, Message message) => type switch
    {
        MessageReceived or PollReceived => true,
        MessageDelivered or PollDelivered => message.HasReceiptsIn(chat),
        _ => !message.HasReceiptsIn(chat),
    };

    private static string[] Texts(Poll poll) => [.. poll.Options.Select(option => option.Text)];

    private static Fact New(string kind, WorldEvent happened, Chat chat, Participant? by, WorldState state, string? another = null)
    {
        var people = People(happened)!;
        var names = FactNames.Of(state, another is null ? people : [.. people, another]);
        return new Fact
        {
            Kind = kind,
            Number = happened.Sequence,
            Order = happened.Order,
            At = happened.At,
            By = by?.Handle,
            PersonaRule = happened.PersonaRule,
            ByName = by is null ? null : names?.GetValueOrDefault(by.Handle),
            ByAccount = by?.IsMe == true,
            Names = names,
            Line = chat.Line,
            ChatId = chat.Id,
            ChatKey = chat.Key,
            People = people,
            MessageId = happened.Message?.Id,
            Service = happened.Message?.CarrierIn(chat).ToWireName(),
        };
    }
}
