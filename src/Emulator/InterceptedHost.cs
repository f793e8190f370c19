using System.Security.Cryptography.X509Certificates;

namespace Chats.Emulator;

/// <summary>
/// A host of the vendor's whose calls are led to the emulator: it answers them on two ports of the loopback of their own.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Certificate">
/// What the emulator shows under that name, with its private key; clients must have been told to trust it.
/// </param>
internal sealed record InterceptedHost(string Name, X509Certificate2 Certificate)
{
    /// <summary>The addresses beside the emulator's own: plain, then TLS.</summary>
    public static readonly string[] Urls = ["http://127.0.0.1:0", "https://127.0.0.1:0"];

    /// <summary>Whether a name means this host; a dot may end it, as in the DNS.</summary>
    public bool Is(string? name) => name?.TrimEnd('.').Equals(Name, StringComparison.OrdinalIgnoreCase) == true;
}
