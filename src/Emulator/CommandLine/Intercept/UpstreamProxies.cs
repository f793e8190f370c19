namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The proxies that the environment named before this run put its own there.</summary>
internal sealed class UpstreamProxies
{
    /// <summary>Programs read one spelling or the other; where both are set, the small one is what most of them take.</summary>
    private static readonly string[] ForTls = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
    private static readonly string[] ForPlain = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];

    private readonly UpstreamProxy? _tls;
    private readonly UpstreamProxy? _plain;
    private readonly NoProxyList _past;

    /// <param name="environment">The value of a variable; null when it is not set.</param>
    public UpstreamProxies(Func<string, string?> environment)
    {
        _tls = Named(environment, ForTls) is { } tls ? UpstreamProxy.Parse(tls.Value) : null;
        _plain = Named(environment, ForPlain) is { } plain ? UpstreamProxy.Parse(plain.Value) : null;
        _past = NoProxyList.Parse($"{environment("no_proxy")},{environment("NO_PROXY")}");
    }

    /// <summary>The proxy on the way there; null: there is none.</summary>
    public UpstreamProxy? For(HostAndPort target, bool isTls) => _past.Contains(target) ? null : isTls ? _tls : _plain;

    /// <summary>What is named and cannot be gone through, a line each. A value may hold a password, so it is not shown.</summary>
    public static IEnumerable<string> Problems(Func<string, string?> environment) =>
        new[] { Named(environment, ForTls), Named(environment, ForPlain) }
            .OfType<(string Name, string Value)>().Distinct()
            .Where(named => UpstreamProxy.Parse(named.Value) is null)
            .Select(named => $"{named.Name} names a proxy that --intercept cannot go through to other hosts: it must be http://HOST:PORT "
                + "or https://HOST:PORT. Unset it for this command, or refuse all other hosts with --offline.");

    private static (string Name, string Value)? Named(Func<string, string?> environment, string[] names)
    {
        foreach (var name in names)
        {
            if (environment(name) is { Length: > 0 } value) return (name, value);
        }

        return null;
    }
}
