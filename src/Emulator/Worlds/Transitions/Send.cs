using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Any way to send something; the ways differ in how line and chat are found.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Content">What is sent.</param>
/// <param name="Plan">How it will progress.</param>
internal abstract record Send(Grant Grant, Outgoing Content, DeliveryPlanner Plan)
{
    public abstract Result<Change<SendOutcome>> Apply(WorldState state, Moment moment);
}
