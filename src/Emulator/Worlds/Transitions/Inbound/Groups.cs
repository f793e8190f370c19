using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Whether people can come to a group or go: groups over iMessage only (chats 5.7).</summary>
internal static class Groups
{
    public static Refusal? Problem(Chat chat)
    {
        if (!chat.IsGroup) return ContactRules.GroupOnly.Refuse("That is a direct chat; two people stay two.");
        return chat.Service == Service.IMessage ? null : ContactRules.GroupService.Refuse($"In a group over {chat.Service.Wire()} people cannot come and go, only over iMessage.");
    }
}
