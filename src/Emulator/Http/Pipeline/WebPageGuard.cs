using System.Diagnostics.CodeAnalysis;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>Keeps web pages of others from commanding the emulator through the browser of a user who opens them.</summary>
/// <param name="origins">Pages that may.</param>
/// <param name="hosts">Public names the emulator may be called by.</param>
/// <param name="publicUrl">Where clients reach it, if that is not where calls come to.</param>
internal sealed class WebPageGuard(AllowedOrigins origins, AllowedHosts hosts, string? publicUrl)
{
    private readonly string? _publicHost = Uri.TryCreate(publicUrl, UriKind.Absolute, out var url) ? url.Host : null;

    /// <summary>Why the control plane does not answer, with the remedy; null when it does.</summary>
    public string? Problem(HttpRequest request)
    {
        if (IsForeignHost(request, out var host)) return ForeignHost(host);
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
        {
            return IsOwn(origin, request) || origins.Contains(origin) ? null : ForeignOrigin(origin);
        }

        return request.Headers["Sec-Fetch-Site"] == "cross-site" && !IsVisit(request)
            ? "A web page of another site called. If it may: --allow-origin with its scheme, host and port "
                + "(CHATS_EMULATOR_ALLOW_ORIGIN), and fetch in the mode cors."
            : null;
    }

    /// <summary>
    /// Why the vendor's API does not answer a browser. Pages of other origins cannot bring a key unless they are allowed to; but one whose
    /// name its owner lets lead here
    /// is of the emulator's own origin. A client that is no browser may use any name.
    /// </summary>
    public string? ApiProblem(HttpRequest request) =>
        IsBrowser(request.Headers) && IsForeignHost(request, out var host) ? ForeignHost(host) : null;

    private bool IsForeignHost(HttpRequest request, [NotNullWhen(true)] out string? host)
    {
        host = new HostString(request.Headers.Host.ToString()).Host; // request.Host throws at what is no name
        return HostNames.IsPublic(host) && !hosts.Contains(host) && !host.Equals(_publicHost, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOwn(string origin, HttpRequest request) =>
        AllowedOrigins.AreSame(origin, $"{request.Scheme}://{request.Headers.Host}")
            || (publicUrl is not null && AllowedOrigins.AreSame(origin, publicUrl));

    /// <summary>A user follows a link, and sees a page.</summary>
    private static bool IsVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate"
            && request.Path.StartsWithSegments(OwnPaths.Console, StringComparison.Ordinal);

    private static bool IsBrowser(IHeaderDictionary headers) =>
        headers.Origin.Count > 0 || headers.ContainsKey("Sec-Fetch-Site")
            || headers.UserAgent.ToString().StartsWith("Mozilla/", StringComparison.Ordinal);

    private static string ForeignHost(string host) =>
        $"'{host}' is a public name, which anybody's web page could let lead here (DNS rebinding). If it is yours: --allow-host {host} (CHATS_EMULATOR_ALLOW_HOST), or --public-url.";

    private static string ForeignOrigin(string origin) =>
        $"A web page of '{origin}' called. If it may: --allow-origin {origin} (CHATS_EMULATOR_ALLOW_ORIGIN). If it is the emulator's own "
            + $"address behind a proxy: --public-url {origin}.";
}
