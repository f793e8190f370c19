using Chats.Emulator.Domain;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether chats can be as a snapshot says.</summary>
internal static class ChatChecks
{
    private const string Chats = "state.chats";

    public static void Run(StateSection state, Known known)
    {
        Broken.Twice(state.Chats, Chats, chat => chat.Id, "a chat or a message is in it twice");
        Broken.Twice(state.Chats, Chats, chat => chat.Sequence, "a number is in it twice");
        for (var i = 0; i < state.Chats.Length; i++) Check(state.Chats[i], state, known, Chats, i);
        for (var i = 0; i < state.Sends.Length; i++) Check(state.Sends[i].Outcome.Chat, state, known, "state.sends", i);
    }

    private static void Check(Chat chat, StateSection state, Known known, string list, int index)
    {
        Broken.Unless(known.Lines.Contains(chat.Line) && chat.Participants.Length > (chat.IsGroup ? 0 : 1), list, index, "a chat has no line, or nobody is in it");
        Broken.Unless(chat.IsGroup || chat.Participants.Length == 2, list, index, "there are more than two in a direct chat");
        Broken.Unless(chat.Me.IsMe && chat.Others.All(other => !other.IsMe), list, index, "the own line is not the first of its participants, or not the only one");
        Broken.Unless(chat.Participants.All(participant => known.IsSomebody(participant, chat.Line)), list, index, "somebody in it is no contact, or its line is another's");
        Broken.Unless(chat.Participants.DistinctBy(participant => participant.Handle).Count() == chat.Participants.Length, list, index, "somebody is in it twice");
        Broken.Unless(chat.Sequence >= 0 && chat.Sequence <= state.Sequence, list, index, "its sequence is not below the state's");
        Broken.Unless(chat.Locations.All(share => chat.Find(share.Handle) is not null), list, index, "a location is shared by somebody who is not in it");
        Broken.Unless(chat.Background?.Shades.All(shade => shade.Length > 0) != false, list, index, "its background has a shade without a colour");
    }
}
