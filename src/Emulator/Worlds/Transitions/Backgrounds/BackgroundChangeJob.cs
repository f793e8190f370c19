using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Backgrounds;

/// <summary>Gives a chat its new background, or tells that it could not be done.</summary>
internal sealed record BackgroundChangeJob(DateTimeOffset Due, long Sequence, Guid ChatId, Background? Background, string TraceId)
    : Job(Due, Sequence)
{
    /// <summary>The vendor's code of the failure that a fault has in store.</summary>
    public int? FailsWith { get; init; }

    public override string About => "a new background";

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        var context = new TransitionContext(now, TraceId);
        var failure = FailsWith ?? (Lookup.ActionProblem(state, chat) is null ? null : ApiErrors.DeliveryFailed.Code);
        if (failure is { } code) return ChatEvents.Of(state, EventTypes.BackgroundUpdateFailed, context, chat, new FailureDetail(code));

        // Removing a background that is not there causes no event; it is known only now, after the changes before it.
        if (Background is null && chat.Background is null) return new TransitionResult<Unit>(state, default, []);

        // A background is no activity that moves a chat up its lists (docs/decisions/0005).
        var after = chat with { Background = Background };
        return ChatEvents.Of(
            state.Replace(after), EventTypes.BackgroundUpdated, context, after, new BackgroundDetail(Background, after.Me));
    }
}
