using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The request line and the header fields of a request, as they came.</summary>
/// <param name="Method">GET, CONNECT.</param>
/// <param name="Target">What the request line names: <c>host:443</c>, <c>http://host/path</c>, or <c>/path</c>.</param>
/// <param name="Version">HTTP/1.1.</param>
/// <param name="Fields">The lines behind it.</param>
internal sealed record RequestHead(string Method, string Target, string Version, IReadOnlyList<string> Fields)
{
    /// <summary>What concerns the way to a proxy only, and the connection: of each, this is the end.</summary>
    private static readonly string[] OfThisConnection = ["Proxy-Connection", "Proxy-Authorization", "Keep-Alive", "Connection"];

    public bool IsConnect => Method == "CONNECT";

    public bool IsTls => IsConnect || Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it wants to go; null when it does not say so properly.</summary>
    public HostAndPort? Destination => IsConnect
        ? HostAndPort.Parse(Target, standardPort: null)
        : HostAndPort.Parse(Authority[(Authority.LastIndexOf('@') + 1)..], IsTls ? 443 : 80);

    /// <summary>Reads a head; null when it is none of HTTP/1.</summary>
    /// <param name="head">All up to the empty line.</param>
    public static RequestHead? Parse(ReadOnlySpan<byte> head)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return lines is [var first, .. var fields] && first.Split(' ') is [var method, var target, var version]
            && version.StartsWith("HTTP/1.", StringComparison.Ordinal)
                ? new RequestHead(method, target, version, fields)
                : null;
    }

    /// <summary>
    /// As the server itself is sent it. One request a connection, for the next may want to go elsewhere; unless it asks for another
    /// protocol, which is the last thing said in this one.
    /// </summary>
    public byte[] ForServer() => Write($"{Method} {Path} {Version}", [.. Fields.Where(field => !IsHop(field)), .. Ending()]);

    /// <summary>As the next proxy is sent it.</summary>
    /// <param name="authorization">What that one asks for; null: what the client says.</param>
    public byte[] ForProxy(string? authorization)
    {
        var fields = IsConnect ? Fields : [.. Fields.Where(field => !IsHop(field) || Is(field, "Proxy-Authorization")), .. Ending()];
        return Write(
            $"{Method} {Target} {Version}",
            authorization is null
                ? fields
                : [.. fields.Where(field => !Is(field, "Proxy-Authorization")), $"Proxy-Authorization: {authorization}"]);
    }

    private string Authority
    {
        get
        {
            if (Target.StartsWith('/')) return Value("Host") ?? "";
            var rest = Target[(Target.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
            return rest.IndexOfAny(['/', '?']) is var end and >= 0 ? rest[..end] : rest;
        }
    }

    /// <summary>Cut out as it stands, for to read it as an address would spell it anew.</summary>
    private string Path
    {
        get
        {
            if (Target.IndexOf("://", StringComparison.Ordinal) is not (>= 0 and var scheme) || Target.StartsWith('/')) return Target;
            var path = Target.IndexOfAny(['/', '?'], scheme + 3) is var start and >= 0 ? Target[start..] : "";
            return path.StartsWith('/') ? path : '/' + path;
        }
    }

    private string[] Ending() => Value("Upgrade") is null
        ? ["Connection: close"]
        : [.. Fields.Where(field => Is(field, "Connection"))];

    private string? Value(string name) => Fields.FirstOrDefault(field => Is(field, name))?[(name.Length + 1)..].Trim();

    private static bool IsHop(string field) => Array.Exists(OfThisConnection, name => Is(field, name));

    private static bool Is(string field, string name) =>
        field.Length > name.Length && field[name.Length] == ':' && field.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static byte[] Write(string first, IEnumerable<string> fields) =>
        Encoding.Latin1.GetBytes(string.Join("\r\n", fields.Prepend(first)) + "\r\n\r\n");
}
