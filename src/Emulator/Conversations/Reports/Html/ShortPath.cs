using System.Text.RegularExpressions;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>A request's path as a narrow column can show it: from the version on, and of each id only its end.</summary>
internal static partial class ShortPath
{
    private const string Prefix = "/api/partner";

    public static string Of(string path) =>
        Id().Replace(path.StartsWith(Prefix + "/", StringComparison.Ordinal) ? path[Prefix.Length..] : path, "…${end}");

    [GeneratedRegex("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{8}(?<end>[0-9a-fA-F]{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
