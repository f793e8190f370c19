using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about polls.</summary>
internal static class PollRules
{
    public static readonly Rule Required = new("polls.required", ApiErrors.MissingField, Documented);
    public static readonly Rule OptionText = new("polls.option-text", ApiErrors.MissingField, Assumed, Decisions.Polls);
    public static readonly Rule OptionLength = new("polls.option-length", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule AtLeast2Options = new("polls.options-2", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule AtLeast1Option = new("polls.options-1", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule AtMost100Options = new("polls.options-100", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule ExistingListed = new("polls.zero-retention.listed", ApiErrors.InvalidValue, Assumed, Decisions.Retention);
    public static readonly Rule OverIMessage = new("polls.service", ApiErrors.ServiceNotSupported, Assumed, Decisions.Polls);
    public static readonly Rule IsPoll = new("polls.exists", ApiErrors.MessageNotFound, Assumed, Decisions.UnknownOrForeign);
    public static readonly Rule Operation = new("polls.vote-operation", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule OptionId = new("polls.option-id", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
    public static readonly Rule OptionExists = new("polls.option-exists", ApiErrors.InvalidValue, Assumed, Decisions.Polls);
}
