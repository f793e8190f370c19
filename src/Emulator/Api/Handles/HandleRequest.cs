using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Handles;

/// <summary>A body that names one person.</summary>
internal sealed record HandleRequest(string? Handle)
{
    /// <summary>The handle in the form they are compared in.</summary>
    public Result<string> Validate()
    {
        if (string.IsNullOrEmpty(Handle)) return ChatRules.HandleRequired.Refuse("Missing required field: handle");
        if (!Domain.People.Handle.LooksLikeEmail(Handle))
        {
            return Domain.People.Handle.IsPhone(Handle) ? Handle : ChatRules.HandleE164.Refuse();
        }

        return Domain.People.Handle.IsEmail(Handle)
            ? Domain.People.Handle.Normalize(Handle)
            : ChatRules.HandleEmail.Refuse("handle must be a phone number or an email address");
    }
}
