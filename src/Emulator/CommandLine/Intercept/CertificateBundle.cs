using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Files of trusted certificates, put together.</summary>
internal static class CertificateBundle
{
    /// <summary>What tools call a certificate; everything else in a file, a private key above all, stays where it is.</summary>
    private static readonly string[] Labels = ["CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE"];

    /// <summary>The certificates of a file, and one more.</summary>
    /// <param name="trusted">The text of a PEM file.</param>
    /// <param name="more">A certificate as PEM.</param>
    public static string With(string trusted, string more)
    {
        var bundle = new StringBuilder();
        var rest = trusted.AsSpan();
        while (PemEncoding.TryFind(rest, out var found))
        {
            if (IsCertificate(rest[found.Label])) bundle.Append(rest[found.Location]).Append('\n');
            rest = rest[found.Location.End..];
        }

        return bundle.Append(more).ToString();
    }

    private static bool IsCertificate(ReadOnlySpan<char> label)
    {
        foreach (var known in Labels)
        {
            if (label.SequenceEqual(known)) return true;
        }

        return false;
    }
}
