using Chats.Emulator.Domain;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Http;

/// <summary>Where files can be downloaded, as an answer shows it: on the emulator itself, at the address the caller reached it by.</summary>
/// <param name="State">The state the answer shows.</param>
/// <param name="World">The world's name; download addresses carry it, for they carry no token.</param>
/// <param name="Origin">Scheme, host and port.</param>
internal readonly record struct MediaLinks(WorldState State, string World, string Origin)
{
    /// <summary>Where the emulator is reached: as it was told, or as the caller did.</summary>
    public static string OriginOf(HttpRequest request, string? publicUrl) => publicUrl ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The address of an attachment's bytes; empty once it was deleted (messages 13.4).</summary>
    public string Of(Guid attachmentId) =>
        State.Attachments.TryGetValue(attachmentId, out var attachment) ? Absolute(attachment.Path(State.Settings.PartnerId)) : "";

    /// <summary>An address as it was given, or that of a re-hosted file, which is kept as a path.</summary>
    public string Absolute(string url) =>
        url.StartsWith('/') ? World == WorldRegistry.DefaultName ? Origin + url : $"{Origin}{url}?world={World}" : url;
}
