using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about choosing a line where the caller names none.</summary>
internal static class LineChoiceRules
{
    public static readonly Rule ExcludedE164 = new("line-choice.excluded-e164", ApiErrors.NotE164, Assumed, "messages 6");
    public static readonly Rule NotAllExcluded = new("line-choice.not-all-excluded", ApiErrors.InvalidValue, Assumed, "messages 6");
    public static readonly Rule OneEligible = new("line-choice.one-eligible", ApiErrors.StateConflict, Observed, "messages 6, webhooks 7.7");
    public static readonly Rule ContinuationText = new("line-choice.continuation-text", ApiErrors.MissingField, Assumed, "messages 6");
}
