using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>An act that names its chat.</summary>
internal abstract record ActInChat(string Handle, Guid ChatId) : ContactAct(Handle)
{
    protected override Result<Chat> Find(WorldState state) => Reach.Chat(state, Handle, ChatId);
}
