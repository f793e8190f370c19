using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>A proxy that the environment names.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="IsTls">Whether it is spoken to in TLS.</param>
/// <param name="Authorization">The value of <c>Proxy-Authorization</c>; null: none.</param>
internal sealed record UpstreamProxy(HostAndPort Address, bool IsTls, string? Authorization)
{
    private const int HttpPort = 80;
    private const int HttpsPort = 443;

    /// <summary>Reads <c>http://user:secret@proxy:3128</c>, also without the scheme; null when it is no such address.</summary>
    public static UpstreamProxy? Parse(string text)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var isTls = uri.Scheme == "https";
        var port = uri.IsDefaultPort ? (isTls ? HttpsPort : HttpPort) : uri.Port;
        return new UpstreamProxy(new HostAndPort(uri.IdnHost, port), isTls, AuthorizationOf(uri.UserInfo));
    }

    private static string? AuthorizationOf(string user) => user.Length == 0
        ? null
        : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(user)));
}
