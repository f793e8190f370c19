using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Http.Calls;

/// <summary>
/// Where files can be downloaded, as an answer shows it: on the emulator itself, at the address the caller reached it by.
/// </summary>
/// <param name="State">The state the answer shows.</param>
/// <param name="World">The world; addresses carry its name, for they carry no token.</param>
/// <param name="Origin">Scheme, host and port.</param>
internal readonly record struct MediaLinks(WorldState State, World World, string Origin)
{
    /// <summary>Where the emulator is reached: as it was told, or as the caller did.</summary>
    public static string OriginOf(HttpRequest request, string? publicUrl) => publicUrl ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The address of an attachment's bytes; empty once it was deleted.</summary>
    public string Of(Guid attachmentId) => State.Attachments.TryGetValue(attachmentId, out var attachment) ? Of(attachment) : "";

    /// <summary>The address of a file's bytes: permanent, or signed for a while when the file is ephemeral.</summary>
    public string Of(Attachment file)
    {
        var path = file.Path(State.Settings.PartnerId);
        if (file.ExpiresAt is null) return Address(path);
        var expires = (World.Clock.GetUtcNow() + Attachment.AddressLife).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Address(path, $"expires={expires}&signature={UrlSignature.OfDownload(World, State, file.Id, expires)}");
    }

    /// <summary>An address as it was given, or that of a re-hosted file, which is kept as a path.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public string? Absolute(string? url)
    {
        if (url is null || !url.StartsWith('/')) return url;
        return HostedFiles.IsHosted(Origin + url, Origin, out var id) && State.Attachments.TryGetValue(id, out var file)
            ? Of(file)
            : Address(url);
    }

    /// <summary>Where a customer pays: at the vendor's, on the emulator, or wherever scenario or option say.</summary>
    public string Checkout(PaymentRequest request)
    {
        var account = State.PaymentRequests.Account;
        var (path, query) = ($"/pay/{account.Slug}", $"session={request.Session}");
        var place = account.Checkout ?? World.Links.Checkout;
        return place == PaymentAccount.EmulatorCheckout ? Address(path, query) : $"{place}{path}?{query}";
    }

    /// <summary>A path on the emulator in this world.</summary>
    public string Address(string path, string query = "")
    {
        var world = World.Name == WorldRegistry.DefaultName ? "" : $"world={World.Name}";
        var all = string.Join('&', new[] { world, query }.Where(part => part.Length > 0));
        return all.Length == 0 ? Origin + path : $"{Origin}{path}?{all}";
    }
}
