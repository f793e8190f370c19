using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that a person who is named is a participant of the chat.</summary>
internal static class ParticipantChecks
{
    /// <summary>Reports a stranger, unless what is wrong with the handle or the chat has been reported already.</summary>
    public static void Check(ChatSpec chat, Located<string>? who, Problems problems)
    {
        if (who is null || who.Value == MessageSpec.Me || chat.To is null || !Handle.IsValid(who.Value)) return;
        if (who.Value == chat.From?.Value) problems.Add(who.Position, "write 'me' for the own line");
        else if (!chat.Recipients.Contains(
            who.Value)) problems.Add(who.Position, $"'{problems.Show(who.Value)}' is not in this chat; write 'me' or one of its recipients");
    }
}
