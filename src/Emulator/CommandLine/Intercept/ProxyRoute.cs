namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Where a call is led.</summary>
internal abstract record ProxyRoute
{
    /// <summary>To the emulator.</summary>
    internal sealed record ToEmulator : ProxyRoute;

    /// <summary>To the host that it names.</summary>
    internal sealed record Direct : ProxyRoute;

    /// <summary>To the proxy that the environment names for it.</summary>
    internal sealed record Through(UpstreamProxy Proxy) : ProxyRoute;

    /// <summary>Nowhere: all other hosts are refused.</summary>
    internal sealed record Refused : ProxyRoute;
}
