using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>A person has typed long enough. Who has sent meanwhile has stopped already.</summary>
internal sealed record StopTypingJob(DateTimeOffset Due, long Sequence, string Handle, Guid ChatId, DateTimeOffset Since, string TraceId)
    : Job(Due, Sequence)
{
    public override string About => "a person who stops typing";

    public override bool IsMoot(WorldState state) => state.Chats.GetValueOrDefault(ChatId)?.ContactTypingSince != Since;

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now) =>
        !IsMoot(state)
            && new ContactStopTypingCommand(Handle, ChatId).Apply(state, new TransitionContext(now, TraceId)).TryGet(out var stopped, out _)
                ? new TransitionResult<Unit>(stopped.State, default, stopped.Events)
                : new TransitionResult<Unit>(state, default, []);
}
