using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether chats can be as a snapshot says.</summary>
internal static class ChatChecks
{
    private const string Chats = "state.chats";

    public static void Run(StateSection state, StateIndex known)
    {
        SnapshotGuard.RequireUnique(state.Chats, Chats, chat => chat.Id, "a chat or a message is in it twice");
        SnapshotGuard.RequireUnique(state.Chats, Chats, chat => chat.Sequence, "a number is in it twice");
        var keys = new HashSet<string>(GivenName.Comparer);
        foreach (var (i, chat) in state.Chats.Index())
        {
            Check(chat, state, known, Chats, i);
            SnapshotGuard.Require(chat.Key is null || keys.Add(chat.Key), Chats, i, "its key is that of another chat");
        }

        for (var i = 0; i < state.Sends.Length; i++) Check(state.Sends[i].Outcome.Chat, state, known, "state.sends", i);
    }

    private static void Check(Chat chat, StateSection state, StateIndex known, string list, int index)
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
