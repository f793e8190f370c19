using System.Globalization;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Where a call wants to go.</summary>
/// <param name="Host">A name, or an address; of IPv6 without brackets.</param>
/// <param name="Port">The port.</param>
internal sealed record HostAndPort(string Host, int Port)
{
    /// <summary>Reads <c>example.com:443</c>, <c>[::1]:443</c>; null when it is neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standardPort">The port when none is named; null: one must be.</param>
    public static HostAndPort? Parse(string text, int? standardPort)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']');
        if (Name(hasPort ? text[..colon] : text) is not { } host) return null;
        if (!hasPort || colon == text.Length - 1) return standardPort is { } standard ? new HostAndPort(host, standard) : null;
        return ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? new HostAndPort(host, port)
            : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{Port}");

    private static string? Name(string text)
    {
        var name = text is ['[', .. var address, ']'] ? address : text;
        return Uri.CheckHostName(name) == UriHostNameType.Unknown ? null : name;
    }
}
