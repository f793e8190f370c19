using System.Collections.Immutable;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Polls;

/// <summary>Checks the options of a poll as they arrive.</summary>
internal static class PollOptions
{
    /// <param name="requests">The options; null when the key is missing.</param>
    /// <param name="at">Where they stand, for messages.</param>
    /// <param name="minimum">How many there must be, and the rule that says so.</param>
    public static Result<ImmutableArray<string>> Validate(List<PollOptionRequest?>? requests, string at, (int Count, Rule Rule) minimum)
    {
        if (requests is null) return PollRules.Required.Refuse($"Missing required field: {at}");
        var empty = requests.FindIndex(option => string.IsNullOrEmpty(option?.Text));
        if (empty >= 0) return PollRules.OptionText.Refuse($"Missing required field: {at}[{empty}].text");
        if (requests.Count < minimum.Count)
        {
            return minimum.Rule.Refuse($"{at} must hold at least {minimum.Count} option{(minimum.Count == 1 ? "" : "s")}");
        }

        if (requests.Count > Poll.MaximumOptions)
        {
            return PollRules.AtMost100Options.Refuse($"{at} must hold at most {Poll.MaximumOptions} options");
        }

        var tooLong = requests.FindIndex(option => TextParts.IsTooLong(option!.Text!));
        return tooLong >= 0
            ? PollRules.OptionLength.Refuse($"{at}[{tooLong}].text must be at most {TextParts.MaximumLength} characters")
            : requests.Select(option => option!.Text!).ToImmutableArray();
    }
}
