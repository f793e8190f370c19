using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>A person types for a while.</summary>
internal static class ActTyping
{
    public static Result<TransitionResult<ContactActionResult>> Apply(
        WorldState state, string handle, Guid chatId, TimeSpan duration, TransitionContext context)
    {
        if (!new ContactStartTypingCommand(handle, chatId).Apply(state, context).TryGet(out var begun, out var refusal)) return refusal;
        return begun.Value.Dropped is not null || begun.State.Chats[chatId].ContactTypingSince is not { } since
            ? begun
            : begun with
            {
                State = begun.State.Schedule(
                    sequence => new StopTypingJob(context.Now + duration, sequence, handle, chatId, since, context.TraceId)),
            };
    }
}
