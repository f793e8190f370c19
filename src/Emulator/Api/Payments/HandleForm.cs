using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Payments;

/// <summary>Checks the form of a customer's handle, in a path or a body.</summary>
internal static class HandleForm
{
    /// <summary>The handle in the form they are compared in.</summary>
    public static Result<string> Validate(string handle)
    {
        if (Handle.IsValid(handle)) return Handle.Normalize(handle);
        return Handle.LooksLikeEmail(handle)
            ? AgentPaymentRules.HandleEmail.Refuse("handle must be a phone number or an email address")
            : AgentPaymentRules.HandleE164.Refuse();
    }
}
