using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Cards;

/// <summary>
/// A call that writes a line's card. Those of one line share a budget, and each call that is let through uses it up, also one that is
/// refused afterwards (rules cards.budget, cards.budget-use).
/// </summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Number">The line.</param>
internal abstract record CardCommand(Grant Grant, string Number)
{
    /// <summary>The value is the line as it is then, or why the card was not written; the budget is used up in either case.</summary>
    public Result<TransitionResult<Result<Line>>> Apply(WorldState state, TransitionContext context)
    {
        if (!Grant.Covers(Number, state)) return ContactCardRules.LineIsYours.Refuse();
        if (!state.Settings.RateLimits) return Put(state, context);
        if (state.Rates.CardWait(Number, context.Now) is { } seconds) return ContactCardRules.Budget.RefuseFor(seconds);
        return Put(state with { Rates = state.Rates.CountCard(Number, context.Now) }, context);
    }

    /// <summary>The state with the card written, if nothing else stands against it.</summary>
    protected abstract Result<TransitionResult<Line>> Put(WorldState state, Line line, TransitionContext context);

    private TransitionResult<Result<Line>> Put(WorldState state, TransitionContext context) =>
        Put(state, state.Lines[Number], context).TryGet(out var put, out var refusal)
            ? new TransitionResult<Result<Line>>(put.State, put.Value, put.Events)
            : new TransitionResult<Result<Line>>(state, refusal, []);
}
