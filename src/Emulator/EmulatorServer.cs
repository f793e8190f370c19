using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Chats.Emulator;

/// <summary>How an emulator listens: the web server and what is told to it, by options of ours alone.</summary>
internal static class EmulatorServer
{
    private const int MaximumRequestLine = 256 * 1024;

    /// <exception cref="InvalidDataException">The certificate cannot be read.</exception>
    public static void ConfigureServer(this IWebHostBuilder web, EmulatorOptions options)
    {
        var certificate = Certificate(options);
        web.UseKestrelCore().UseKestrelHttpsConfiguration();
        web.UseUrls(string.Join(';', Urls(options)));
        web.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Our own limits answer; the server's would close the connection under a client that is still sending.
            kestrel.Limits.MaxRequestBodySize = null;

            // Past these the server itself answers, without the vendor's envelope; so they are far out.
            kestrel.Limits.MaxRequestLineSize = MaximumRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaximumRequestLine;
            if (certificate is not null) kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
            if (options.Intercepted is { } host)
            {
                var other = certificate ?? host.Certificate;
                kestrel.ConfigureHttpsDefaults(
                    https => https.ServerCertificateSelector = (_, name) => host.Is(name) ? host.Certificate : other);
            }

            if (options.Http2Port != 0) kestrel.ConfigureEndpointDefaults(endpoint => Speak(endpoint, options.Http2Port));
        });
    }

    private static IEnumerable<string> Urls(EmulatorOptions options)
    {
        yield return options.ListenUrls;
        if (options.Http2Url is { } second) yield return second;
        // Last, so that what looks for the emulator's own address goes on finding it first.
        if (options.Intercepted is null) yield break;
        foreach (var url in InterceptedHost.Urls) yield return url;
    }

    private static void Speak(ListenOptions endpoint, int http2Port)
    {
        if (endpoint.IPEndPoint?.Port == http2Port) endpoint.Protocols = HttpProtocols.Http2;
    }

    private static X509Certificate2? Certificate(EmulatorOptions options)
    {
        if (options.CertificateFile is not { } file) return null;
        if (!File.Exists(file)) throw new InvalidDataException($"there is no certificate '{file}'");
        try
        {
            return Path.GetExtension(file).ToLowerInvariant() is ".pfx" or ".p12"
                ? X509CertificateLoader.LoadPkcs12FromFile(file, options.CertificatePassword)
                : FromPem(file, options.CertificateKeyFile, options.CertificatePassword);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"the certificate '{file}' cannot be read: {problem.Message}", problem);
        }
    }

    private static X509Certificate2 FromPem(string file, string? keyFile, string? password) => password is null
        ? X509Certificate2.CreateFromPemFile(file, keyFile)
        : X509Certificate2.CreateFromEncryptedPemFile(file, password, keyFile);
}
