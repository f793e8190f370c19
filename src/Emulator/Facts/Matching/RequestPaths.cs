namespace Chats.Emulator.Facts.Matching;

/// <summary>How the path of a request may be written in a match.</summary>
internal static class RequestPaths
{
    private const string Version = "/v3/";

    /// <summary>As it was called, from <c>/v3</c> on, and without that; each with and without its first slash.</summary>
    public static IEnumerable<string> Of(string path)
    {
        var at = path.IndexOf(Version, StringComparison.Ordinal);
        string[] paths = at < 0 ? [path] : [path, path[at..], path[(at + Version.Length - 1)..]];
        return paths.Concat(paths.Select(way => way.TrimStart('/')));
    }
}
