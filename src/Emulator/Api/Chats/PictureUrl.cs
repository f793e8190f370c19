using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Api.Chats;

/// <summary>The URL of a picture a chat is to show.</summary>
internal static class PictureUrl
{
    /// <summary>An absolute https URL; a download address of our own may be plain http, as the emulator is.</summary>
    public static Result<MediaReference> Validate(string url, string field, string origin, Rule isHttps)
    {
        if (HostedFiles.IsHosted(url, origin, out var id)) return new MediaReference(url, id);
        return PartKinds.IsAbsolute(url, "https")
            ? new MediaReference(url, null)
            : isHttps.Refuse($"{field} must be an absolute https URL");
    }
}
