using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Typing;

/// <summary>Shows the people of an iMessage chat that the line is typing.</summary>
internal sealed record StartTypingCommand(Grant Grant, Guid ChatId)
{
    /// <summary>How long one start lasts: the vendor says some 85 to 90 seconds.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromSeconds(87);

    /// <summary>How long after the line last wrote the bubble still arrives; later it may not, and here never does.</summary>
    public static readonly TimeSpan ReachesFor = TimeSpan.FromMinutes(5);

    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        var until = context.Now + Shown;
        var appears = chat.Service == Service.IMessage && context.Now - chat.LastSentAt <= ReachesFor;
        if (!appears || chat.TypingUntil == until) return new TransitionResult<Unit>(state, default, []);
        var next = state.Replace(chat with { TypingUntil = until }).Schedule(sequence => new EndTypingJob(until, sequence, chat.Id));
        return new TransitionResult<Unit>(next, default, []);
    }
}
