using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Cards;

/// <summary>Takes a line's contact card away, as only the vendor can.</summary>
internal sealed record DeleteCardCommand(string Number)
{
    /// <summary>The value is whether the line had a card.</summary>
    public Result<TransitionResult<bool>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.Lines.TryGetValue(Number, out var line) || line.IsReleased || line.Card is null)
        {
            return new TransitionResult<bool>(state, false, []);
        }

        var ids = state.OpenIds();
        var deleted = CardEvents.Deleted(line, ids, context);
        return new TransitionResult<bool>(state.Put(line with { Card = null }) with { IdPosition = ids.Position }, true, [deleted]);
    }
}
