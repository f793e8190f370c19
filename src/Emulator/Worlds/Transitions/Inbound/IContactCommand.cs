using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Something a person does, in a chat or beside them.</summary>
internal interface IContactCommand
{
    Result<TransitionResult<ContactActionResult>> Apply(WorldState state, TransitionContext context);
}
