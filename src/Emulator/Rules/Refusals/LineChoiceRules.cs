using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about choosing a line where the caller names none.</summary>
internal static class LineChoiceRules
{
    public static readonly Rule ExcludedE164 = new("line-choice.excluded-e164", ApiErrors.NotE164, Assumed, Decisions.LineChoice);
    public static readonly Rule NotAllExcluded = new("line-choice.not-all-excluded", ApiErrors.InvalidValue, Assumed, Decisions.LineChoice);
    public static readonly Rule OneEligible = new("line-choice.one-eligible", ApiErrors.StateConflict, Observed, Decisions.LineChoice);
    public static readonly Rule ContinuationText = new(
        "line-choice.continuation-text", ApiErrors.MissingField, Assumed, Decisions.LineChoice);
}
