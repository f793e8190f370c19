using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Schedules how an accepted message progresses; answers the state with the jobs put in.</summary>
internal delegate WorldState DeliveryPlanner(WorldState state, Chat chat, Message message);
