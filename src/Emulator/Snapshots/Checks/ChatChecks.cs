using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether chats can be as a snapshot says, one after the other.</summary>
internal sealed class ChatChecks(StateSection state, StateIndex known)
{
    private const string Chats = "state.chats";

    private readonly HashSet<long> _numbers = [];
    private readonly HashSet<string> _keys = new(GivenName.Comparer);

    /// <summary>Looks at the next of them.</summary>
    public void Run(Chat chat, int index)
    {
        SnapshotGuard.Require(known.Chats.TryAdd(chat.Id, chat.IsGroup), Chats, index, "a chat or a message is in it twice");
        SnapshotGuard.Require(_numbers.Add(chat.Sequence), Chats, index, "a number is in it twice");
        Check(chat, Chats, index);
        SnapshotGuard.Require(chat.Key is null || _keys.Add(chat.Key), Chats, index, "its key is that of another chat");
    }

    /// <summary>Looks at those that are answers to repeated sends.</summary>
    public void RunSends()
    {
        for (var i = 0; i < state.Sends.Length; i++) Check(state.Sends[i].Outcome.Chat, "state.sends", i);
    }

    /// <summary>What is unread must be in its chat. Keys compare by their numbers; the ids must be the same too.</summary>
    public static void RunUnread(Chat chat, int index) => SnapshotGuard.Require(
        chat.Unread.All(key => chat.Messages.TryGetValue(key, out var message) && message.Id == key.Id), Chats, index,
        "an unread message is not in its chat");

    private void Check(Chat chat, string list, int index)
    {
        SnapshotGuard.Require(
            known.Lines.Contains(chat.Line) && chat.Participants.Length > (chat.IsGroup ? 0 : 1), list, index,
            "a chat has no line, or nobody is in it");
        SnapshotGuard.Require(chat.Key is null || ChatKey.Problem(chat.Key) is null, list, index, "its key cannot be one");
        SnapshotGuard.Require(chat.IsGroup || chat.Participants.Length == 2, list, index, "there are more than two in a direct chat");
        SnapshotGuard.Require(
            chat.Me.IsMe && chat.Others.All(other => !other.IsMe), list, index,
            "the own line is not the first of its participants, or not the only one");
        SnapshotGuard.Require(
            known.Does(chat.Line, chat.Service) && (chat.LatestService is not { } latest || known.Does(chat.Line, latest)), list, index,
            "it is over iMessage, and its line is of type RCS");
        SnapshotGuard.Require(
            chat.Participants.All(participant => known.IsSomebody(participant, chat.Line)), list, index,
            "somebody in it is no contact, or its line is another's");
        SnapshotGuard.Require(
            chat.Participants.DistinctBy(participant => participant.Handle).Count() == chat.Participants.Length, list, index,
            "somebody is in it twice");
        SnapshotGuard.Require(chat.Sequence >= 0 && chat.Sequence <= state.Sequence, list, index, "its sequence is not below the state's");
        SnapshotGuard.Require(
            chat.Locations.All(share => chat.Find(share.Handle) is not null), list, index,
            "a location is shared by somebody who is not in it");
        SnapshotGuard.Require(
            chat.Background?.Shades.All(shade => shade.Length > 0) != false, list, index, "its background has a shade without a colour");
    }
}
