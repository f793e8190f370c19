using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Takes a line from the account: neither the line nor its chats are anybody's until it is given back.</summary>
internal sealed record ReleaseLineCommand(string Number)
{
    /// <summary>The value is whether the account had the line.</summary>
    public Result<TransitionResult<bool>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.HasLine(Number)) return new TransitionResult<bool>(state, false, []);
        var ids = state.OpenIds();
        var released = LineEvents.Held(EventTypes.PhoneNumberReleased, Number, ids, context);
        var next = state.PutInLists(state.Lines[Number] with { ReleasedAt = context.Now });
        return new TransitionResult<bool>(next with { IdPosition = ids.Position }, true, [released]);
    }
}
