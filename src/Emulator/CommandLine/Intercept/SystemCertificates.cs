using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The authorities this machine trusts, as the text of a PEM file.</summary>
internal static class SystemCertificates
{
    /// <summary>Where systems keep them: Debian, Fedora, openSUSE, Alpine, macOS.</summary>
    private static readonly string[] Places =
    [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem",
    ];

    /// <summary>
    /// What a variable already names, else the system's: a store that is asked for its certificates where there is no such file. Empty
    /// where a machine trusts nobody.
    /// </summary>
    public static string Read(string? named) =>
        Places.Prepend(named).Select(ReadFile).FirstOrDefault(text => text is not null) ?? FromStore();

    /// <summary>The text of a file; null when there is none, or it cannot be read.</summary>
    public static string? ReadFile(string? path)
    {
        try
        {
            return path is { Length: > 0 } && File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string FromStore()
    {
        var text = new StringBuilder();
        foreach (var location in new[] { StoreLocation.LocalMachine, StoreLocation.CurrentUser })
        {
            try
            {
                using var store = new X509Store(StoreName.Root, location, OpenFlags.ReadOnly);
                foreach (var certificate in store.Certificates) text.Append(certificate.ExportCertificatePem()).Append('\n');
            }
            catch (CryptographicException)
            {
                // A machine without such a store.
            }
        }

        return text.ToString();
    }
}
