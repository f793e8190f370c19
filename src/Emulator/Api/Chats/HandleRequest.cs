using Chats.Emulator.Errors;

namespace Chats.Emulator.Api.Chats;

/// <summary>A body that names one person.</summary>
internal sealed record HandleRequest(string? Handle)
{
    /// <summary>The handle in the form they are compared in.</summary>
    public Result<string> Validate()
    {
        if (string.IsNullOrEmpty(Handle)) return ChatRules.HandleRequired.Refuse("Missing required field: handle");
        if (!Domain.Handle.LooksLikeEmail(Handle)) return Domain.Handle.IsPhone(Handle) ? Handle : ChatRules.HandleE164.Refuse();
        return Domain.Handle.IsEmail(Handle)
            ? Domain.Handle.Normalize(Handle)
            : ChatRules.HandleEmail.Refuse("handle must be a phone number or an email address");
    }
}
