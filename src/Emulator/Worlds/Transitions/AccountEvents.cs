using Chats.Emulator.Determinism;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Makes the events that tell of the account itself.</summary>
internal static class AccountEvents
{
    /// <summary>One event; store the position of <paramref name="ids"/> back with the change.</summary>
    public static WorldEvent Of(string type, AccountChangeDetail detail, IdSource ids, TransitionContext context) =>
        new(ids.NextUuid(), type, context.Now, context.TraceId, null, null) { Detail = detail };
}
