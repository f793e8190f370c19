using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>
/// Events of the emulator's own, for what the vendor has none. Their ids follow from the call: they use none up, so that all others stay
/// what they are without them.
/// </summary>
internal static class OwnEvents
{
    /// <param name="type">One of <see cref="EmulatorEvents.All"/>; at most one of a type in a call.</param>
    /// <param name="context">When it happened, and in which call.</param>
    /// <param name="chat">The chat right after it; null: it is about none.</param>
    /// <param name="detail">What else there is to tell.</param>
    public static WorldEvent Of(string type, TransitionContext context, Chat? chat, EventDetail detail) =>
        new(IdSource.OfCall(context.TraceId, type), type, context.Now, context.TraceId, chat, null) { Detail = detail };
}
