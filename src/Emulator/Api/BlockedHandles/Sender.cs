using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary>Checks whom a call names: a person, a short code or a sender id.</summary>
internal static class Sender
{
    public static Result<string> Validate(string? handle)
    {
        if (string.IsNullOrEmpty(handle)) return BlockedHandleRules.HandlePresent.Refuse("Missing required field: handle");
        if (SenderForms.IsSender(handle)) return Handle.Normalize(handle);
        return SenderForms.LooksLikeNumber(handle)
            ? BlockedHandleRules.HandleNumber.Refuse()
            : BlockedHandleRules.HandleForm.Refuse("handle must be a phone number, an email address, a short code or a sender id");
    }
}
