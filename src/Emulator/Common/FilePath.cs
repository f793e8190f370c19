namespace Chats.Emulator.Common;

/// <summary>Paths of files that somebody names.</summary>
internal static class FilePath
{
    /// <summary>What keeps a text from being the path of a file, on any system; null: nothing.</summary>
    public static string? Problem(string path)
    {
        if (path.Length == 0) return "the name of the file is empty; is the variable that should hold it set?";
        return path.Contains('\0', StringComparison.Ordinal) ? "the name of the file has a null character in it" : null;
    }
}
