using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

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
        if (chat.Service != Service.IMessage) return new TransitionResult<Unit>(state, default, []);
        var until = context.Now + Shown;
        if (context.Now - chat.LastSentAt <= ReachesFor is false) return Told(state, context, chat, isShown: false);
        if (chat.TypingUntil == until) return new TransitionResult<Unit>(state, default, []);
        var after = chat with { TypingUntil = until };
        var next = state.Replace(after).Schedule(sequence => new EndTypingJob(until, sequence, chat.Id));
        return Told(next, context, after, isShown: true);
    }

    /// <summary>Also what does not reach people anymore is told: the application did its part.</summary>
    private static TransitionResult<Unit> Told(WorldState state, TransitionContext context, Chat chat, bool isShown) =>
        new(state, default, [OwnEvents.Of(EmulatorEvents.TypingStarted, context, chat, new OwnTypingDetail(isShown))]);
}
