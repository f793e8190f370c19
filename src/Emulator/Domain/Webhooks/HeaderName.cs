using System.Text.RegularExpressions;

namespace Chats.Emulator.Domain.Webhooks;

/// <summary>Names of headers that an account may add to its deliveries.</summary>
internal static partial class HeaderName
{
    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Problem(string name)
    {
        if (!Token().IsMatch(name)) return "must be the name of an HTTP header of at most 128 characters";
        if (Taken().IsMatch(name)) return $"must not be {name}, which deliveries use themselves";
        return Connection().IsMatch(name) ? $"must not be {name}, which is about the connection" : null;
    }

    [GeneratedRegex(@"\A[!#\x24%&'*+\-.^_`|~0-9A-Za-z]{1,128}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(
        @"\A(?:Host|Content-.*|Authorization|webhook-.*|X-Webhook-.*|User-Agent)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Taken();

    /// <summary>With these, a delivery would not arrive as it was sent, or not at all.</summary>
    [GeneratedRegex(
        @"\A(?:Connection|Keep-Alive|Proxy-.*|TE|Trailer|Transfer-Encoding|Upgrade|Expect)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Connection();
}
