using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Handles;

/// <summary>Checks the people a send names in <c>to</c>.</summary>
internal static class Recipients
{
    public static Refusal? Missing(List<string?>? to) => to switch
    {
        null => ChatRules.RequiredField.Refuse("Missing required field: to"),
        { Count: 0 } => ChatRules.AtLeastOneRecipient.Refuse("to must hold at least one recipient"),
        _ => null,
    };

    /// <summary>The recipients, normalised and without duplicates.</summary>
    public static Result<ImmutableArray<string>> Validate(List<string?> to)
    {
        foreach (var handle in to)
        {
            if (handle is null) return TransportRules.JsonBody.Refuse("Invalid request body: to must hold texts only");
            if (Problem(handle) is { } problem) return problem;
        }

        var recipients = to.Select(handle => Handle.Normalize(handle!)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return recipients.Length <= Participant.MostOthers
            ? recipients
            : ChatRules.AtMost31Recipients.Refuse($"to must hold at most {Participant.MostOthers} recipients");
    }

    private static Refusal? Problem(string handle)
    {
        if (!Handle.LooksLikeEmail(handle)) return Handle.IsPhone(handle) ? null : ChatRules.ToE164.Refuse();
        return Handle.IsEmail(handle) ? null : ChatRules.ToEmail.Refuse("to must hold phone numbers or email addresses");
    }
}
