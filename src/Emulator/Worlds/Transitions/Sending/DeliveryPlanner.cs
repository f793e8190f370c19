using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Schedules how an accepted message progresses; answers the state with the jobs put in.</summary>
internal delegate WorldState DeliveryPlanner(WorldState state, Chat chat, Message message);
