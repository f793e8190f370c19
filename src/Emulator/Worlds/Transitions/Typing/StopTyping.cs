using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Typing;

/// <summary>Takes the typing bubble away at once (chats 5.6).</summary>
internal sealed record StopTyping(Grant Grant, Guid ChatId)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var found && found.IsRefused(out var refusal)) return refusal;
        var isShown = found.Value.TypingUntil is not null;
        return new Change<Unit>(isShown ? state.Replace(found.Value with { TypingUntil = null }) : state, default, []);
    }
}
