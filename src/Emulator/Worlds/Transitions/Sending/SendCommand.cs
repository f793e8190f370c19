using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Any way to send something; the ways differ in how line and chat are found.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Content">What is sent.</param>
/// <param name="Outcome">How it will progress; null: as usual.</param>
internal abstract record SendCommand(Grant Grant, Outgoing Content, DeliveryOutcome? Outcome)
{
    public abstract Result<TransitionResult<SendOutcome>> Apply(WorldState state, TransitionContext context);
}
