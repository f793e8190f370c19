using System.Collections.Immutable;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks the lines a caller would rather not send from; whose they are does not matter.</summary>
internal static class ExcludedLines
{
    public static Result<ImmutableHashSet<string>> Validate(List<string?>? numbers)
    {
        foreach (var number in numbers ?? [])
        {
            if (number is null) return TransportRules.JsonBody.Refuse("Invalid request body: exclude_from must hold texts only");
            if (!Handle.IsPhone(number)) return LineChoiceRules.ExcludedE164.Refuse();
        }

        return (numbers ?? []).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
    }
}
