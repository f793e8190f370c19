using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Whether people can come to a group or go: groups over iMessage only.</summary>
internal static class Groups
{
    public static Refusal? Problem(Chat chat)
    {
        if (!chat.IsGroup) return ContactRules.GroupOnly.Refuse("That is a direct chat; two people stay two.");
        return chat.Service == Service.IMessage
            ? null
            : ContactRules.GroupService.Refuse(
                $"In a group over {chat.Service.ToWireName()} people cannot come and go, only over iMessage.");
    }
}
