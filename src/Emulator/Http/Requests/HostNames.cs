using System.Buffers;
using System.Net;
using Chats.Emulator.Common;

namespace Chats.Emulator.Http.Requests;

/// <summary>Which names a request may come to without authentication: those that no other owner can point at this machine.</summary>
/// <remarks>
/// A list of what is safe, unlike <see cref="LocalNetwork"/>: an unknown top-level domain counts as public.
/// </remarks>
internal static class HostNames
{
    private static readonly string[] LocalSuffixes = [".localhost", ".internal", ".local", ".test", ".svc", ".svc.cluster.local", ".lan",
        ".home.arpa"];

    /// <summary>What no top-level domain has; <c>xn--</c> apart.</summary>
    private static readonly SearchValues<char> NeverPublic = SearchValues.Create("0123456789-_");

    /// <summary>Whether the name could be owned by others in the public DNS, and made to lead here (DNS rebinding).</summary>
    /// <param name="host">A name or an address, without a port.</param>
    public static bool IsPublic(string host)
    {
        var name = host.EndsWith('.') ? host[..^1] : host;
        if (!name.Contains('.', StringComparison.Ordinal)) return false; // also [::1]
        return !IPAddress.TryParse(name, out _)
            && !Array.Exists(LocalSuffixes, suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) && EndsPublicly(name);
    }

    /// <summary>
    /// Top-level domains are letters alone, or <c>xn--</c>: <c>emulator.my-net</c> and <c>emulator.shop_default</c> are names within a
    /// Docker network.
    /// </summary>
    private static bool EndsPublicly(string name)
    {
        var last = name.AsSpan(name.LastIndexOf('.') + 1);
        return last.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || !last.ContainsAny(NeverPublic);
    }
}
