using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>
/// An authority made for one run, and the certificate of one host that it has signed. The authority's private key is gone once that is
/// done: whoever trusts it trusts this host's certificate, and nothing else can be signed any more.
/// </summary>
/// <param name="Host">The host's certificate with its private key, in memory.</param>
/// <param name="AuthorityPem">The public certificate to trust.</param>
internal sealed record RunCertificates(X509Certificate2 Host, string AuthorityPem) : IDisposable
{
    /// <summary>Longer than any run; short, for a copy that somebody keeps.</summary>
    private static readonly TimeSpan Validity = TimeSpan.FromDays(7);

    /// <summary>Clocks of containers and machines differ.</summary>
    private static readonly TimeSpan Backdated = TimeSpan.FromDays(1);

    private const string Subject = "CN=Chats Emulator of one run, O=chats-emulator exec --intercept";

    private const int SerialNumberBytes = 16;

    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    /// <param name="name">The host; <c>localhost</c> is in its certificate too.</param>
    /// <param name="time">Says when the certificates begin to hold.</param>
    public static RunCertificates Create(string name, TimeProvider time)
    {
        var (from, to) = (time.GetUtcNow() - Backdated, time.GetUtcNow() + Validity);
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = Authority(authorityKey).CreateSelfSigned(from, to);
        using var hostKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var serialNumber = RandomNumberGenerator.GetBytes(SerialNumberBytes);
        using var signed = RequestFor(name, hostKey, authority).Create(authority, from, to, serialNumber);
        return new RunCertificates(Usable(signed.CopyWithPrivateKey(hostKey)), authority.ExportCertificatePem() + "\n");
    }

    public void Dispose() => Host.Dispose();

    /// <summary>What strict clients ask of an authority (RFC 5280), Python's among them: its identifier, and what its key may do.</summary>
    private static CertificateRequest Authority(ECDsa key)
    {
        var request = new CertificateRequest(Subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private static CertificateRequest RequestFor(string name, ECDsa key, X509Certificate2 authority)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([ServerAuthentication], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        names.AddIpAddress(System.Net.IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    /// <summary>TLS of Windows takes a key from its own key store only; that one forgets it when the certificate is disposed of.</summary>
    private static X509Certificate2 Usable(X509Certificate2 made)
    {
        if (!OperatingSystem.IsWindows()) return made;
        using (made) return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
