using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>An act that names its chat.</summary>
internal abstract record ContactChatCommand(string Handle, Guid ChatId) : ContactCommand(Handle)
{
    protected override Result<Chat> Find(WorldState state) => ContactAccess.Chat(state, Handle, ChatId);
}
