using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>The command behind each act.</summary>
internal static class ActContents
{
    private const string StopWord = "STOP";

    /// <summary>Whether it makes a message, for which a chat need not be there yet.</summary>
    public static bool IsSend(ActContent content) => content is SayAct or StopAct or SendAct { Sticker: null };

    public static Result<ContactSendCommand> Send(WorldState state, string handle, Act act, ActPlace place)
    {
        if (act.Content is SayAct { From: not null })
        {
            return ContactRules.Value.Refuse("Only a test run asks a command or an address for words; here they stand in 'say'.");
        }

        if (!Content(state, act, place).TryGet(out var content, out var refusal)) return refusal;
        return new ContactSendCommand(handle, content)
        {
            ChatId = place.Chat?.Id,
            Line = place.Line,
            With = place.With,
            Service = (act.Content as SayAct)?.Service,
        };
    }

    /// <summary>What happens in a chat that exists.</summary>
    public static Result<ContactCommand> InChat(WorldState state, string handle, Act act, Chat chat) => act.Content switch
    {
        ReadAct => Read(state, handle, act, chat),
        ReactAct react => React(state, handle, act, chat, react),
        SendAct { Sticker: { } sticker } send => Sticker(state, handle, act, chat, sticker, !send.IsRemoved),
        EditAct edit => Edit(state, handle, act, chat, edit),
        UnsendAct => Unsend(state, handle, act, chat),
        VoteAct vote => Vote(state, handle, act, chat, vote),
        AddOptionsAct add => Poll(state, act, chat).TryGet(out var poll, out var refusal)
            ? new ContactAddPollOptionsCommand(handle, poll, add.Options)
            : refusal,
        ShareLocationAct share => Share(handle, chat, share),
        LeaveAct => new ContactRemoveParticipantCommand(handle, chat.Id, handle),
        JoinAct => new ContactAddParticipantCommand(handle, chat.Id, handle),
        AddAct add => NameResolver.Person(state, add.Person).TryGet(out var whom, out var refusal)
            ? new ContactAddParticipantCommand(handle, chat.Id, whom)
            : refusal,
        RemoveAct remove => NameResolver.Person(state, remove.Person).TryGet(out var whom, out var refusal)
            ? new ContactRemoveParticipantCommand(handle, chat.Id, whom)
            : refusal,
        RenameAct rename => new ContactChangeGroupCommand(handle, chat.Id, rename.Name, Icon: null),
        ChangeIconAct change => new ContactChangeGroupCommand(handle, chat.Id, Name: null, change.Url),
        _ => throw new InvalidOperationException($"{act.Content.GetType().Name} does not happen in a chat."),
    };

    private static Result<Outgoing> Content(WorldState state, Act act, ActPlace place)
    {
        if (act.Content is not SayAct say) return Plain(act.Content);
        var content = new Outgoing(say.Parts) { Effect = say.Effect };
        if (say.ReplyTo is null) return content;
        if (place.Chat is not { } chat) return ContactRules.MessageExists.Refuse("There is no chat yet, so that nothing can be answered in it.");
        return ActMessages.OfAccount(state, chat, say.ReplyTo).TryGet(out var id, out var refusal)
            ? content with { ReplyTo = new ReplyTo(id, 0) }
            : refusal;
    }

    private static Outgoing Plain(ActContent content) => content switch
    {
        SendAct { Media: not [] and var urls } => new Outgoing([.. urls.Select(url => new MediaReference(url, AttachmentId: null))]),
        SendAct { VoiceMemo: { } url } => new Outgoing([new MediaReference(url, AttachmentId: null)]) { IsVoiceMemo = true },
        SendAct { Card: { } card } => new Outgoing([card]),
        SendAct { Poll: not [] and var options } => new Outgoing([]) { PollOptions = options },
        _ => new Outgoing([new TextPart(StopWord)]),
    };

    private static Result<ContactCommand> Read(WorldState state, string handle, Act act, Chat chat)
    {
        if (act.Message is null or Act.LastMessage) return new ContactReadMessagesCommand(handle, chat.Id, UpTo: null);
        return ActMessages.OfAccount(state, chat, act.Message).TryGet(out var id, out var refusal)
            ? new ContactReadMessagesCommand(handle, chat.Id, id)
            : refusal;
    }

    private static Result<ContactCommand> React(WorldState state, string handle, Act act, Chat chat, ReactAct react) =>
        ActMessages.OfAccount(state, chat, act.Message, message => message.Poll is null).TryGet(out var id, out var refusal)
            ? new ContactReactCommand(handle, id, react.Part, react.Type, react.Emoji, Sticker: null, !react.IsRemoved)
            : refusal;

    private static Result<ContactCommand> Sticker(WorldState state, string handle, Act act, Chat chat, Sticker sticker, bool isAdded) =>
        ActMessages.OfAccount(state, chat, act.Message).TryGet(out var id, out var refusal)
            ? new ContactReactCommand(handle, id, 0, ReactionTypes.Sticker, CustomEmoji: null, sticker, isAdded)
            : refusal;

    private static Result<ContactCommand> Edit(WorldState state, string handle, Act act, Chat chat, EditAct edit) =>
        ActMessages.OfPerson(state, chat, act.Message, handle).TryGet(out var id, out var refusal)
            ? new ContactEditMessageCommand(handle, id, edit.Part, edit.Text)
            : refusal;

    private static Result<ContactCommand> Unsend(WorldState state, string handle, Act act, Chat chat) =>
        ActMessages.OfPerson(state, chat, act.Message, handle).TryGet(out var id, out var refusal)
            ? new ContactUnsendCommand(handle, id)
            : refusal;

    private static Result<ContactCommand> Vote(WorldState state, string handle, Act act, Chat chat, VoteAct vote)
    {
        if (!Poll(state, act, chat).TryGet(out var id, out var refusal)) return refusal;
        if (state.Messages.GetValueOrDefault(id)?.Poll is not { } poll) return ContactRules.IsPoll.Refuse($"The message {id} is no poll.");
        var option = poll.Options.FirstOrDefault(option => option.Text == vote.Option)
            ?? poll.Options.FirstOrDefault(option => option.Text.Trim().Equals(vote.Option.Trim(), StringComparison.OrdinalIgnoreCase));
        return option is not null
            ? new ContactVoteCommand(handle, id, option.Id, !vote.IsRemoved)
            : ContactRules.OptionExists.Refuse(
                $"The poll has no option '{vote.Option}'; it has {string.Join(", ", poll.Options.Select(other => $"'{other.Text}'"))}.");
    }

    private static Result<Guid> Poll(WorldState state, Act act, Chat chat) =>
        ActMessages.Find(state, chat, act.Message, "poll", message => message.Poll is not null && message.HasReached(chat));

    private static ContactCommand Share(string handle, Chat chat, ShareLocationAct share) => share.Place is { } place
        ? new ContactShareLocationCommand(handle, chat.Id, place with { Handle = handle }, share.EndsAfter)
        : new ContactStopLocationCommand(handle, chat.Id);
}
