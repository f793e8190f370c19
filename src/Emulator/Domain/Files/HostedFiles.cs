using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.Files;

/// <summary>Addresses of files on the vendor's media host, which here is the emulator itself.</summary>
internal static class HostedFiles
{
    /// <summary>The vendor's own host; its addresses are understood, never given out.</summary>
    public const string VendorHost = "cdn.linqapp.com";

    public const string Prefix = "/attachments/partners/";

    public static string Path(string partnerId, Guid id, string fileName) => $"{Prefix}{partnerId}/{id}/{Uri.EscapeDataString(fileName)}";

    /// <summary>
    /// True for a download address of the vendor or of the emulator; <paramref name="id"/> is empty when it names no attachment.
    /// What else the vendor's host holds is a public file: its own example of a card's photo is /contact-card/example.jpg there.
    /// </summary>
    /// <param name="url">An absolute URL.</param>
    /// <param name="origin">Where the emulator is reached: scheme, host and port.</param>
    /// <param name="id">The attachment the address leads to.</param>
    public static bool IsHosted(string url, string origin, out Guid id)
    {
        id = Guid.Empty;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return false;
        var isVendors = IsVendors(uri) && uri.AbsolutePath.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
        var isOurs = url.StartsWith(origin + Prefix, StringComparison.OrdinalIgnoreCase);
        if (!isVendors && !isOurs) return false;

        // /attachments/partners/{partner}/{attachment}/{file}; the partner's id may be a UUID as well.
        if (uri.Segments.Length > 4 && Uuid.TryParse(uri.Segments[4].TrimEnd('/'), out var named)) id = named;
        return true;
    }

    /// <summary>Whether an absolute URL leads to the vendor's own host.</summary>
    public static bool IsVendors(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.Host.Equals(VendorHost, StringComparison.OrdinalIgnoreCase);
}
