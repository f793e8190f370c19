using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Tells of connections and payments. They belong to no line.</summary>
internal static class AgentPayEvents
{
    /// <summary>The state with one event that happened in it.</summary>
    public static TransitionResult<T> Of<T>(WorldState state, T value, string type, TransitionContext context, EventDetail detail)
    {
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, null, null) { Detail = detail };
        return new TransitionResult<T>(state with { IdPosition = ids.Position }, value, [happened]);
    }

    /// <summary>A payment changed, and nobody is told: a charge that settles, and what the caller did, is seen by asking.</summary>
    public static TransitionResult<AgentPayment> Silent(WorldState state, AgentPayment payment) => new(state, payment, []);

    public static WorldState Put(this WorldState state, PaymentHandle handle) => state with { AgentPay = state.AgentPay.Put(handle) };

    public static WorldState Put(this WorldState state, AgentPayment payment) => state with { AgentPay = state.AgentPay.Put(payment) };
}
