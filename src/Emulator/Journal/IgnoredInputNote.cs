namespace Chats.Emulator.Journal;

/// <summary>A note of the journal about input that was not read.</summary>
internal static class IgnoredInputNote
{
    private const string Prefix = "ignored: ";

    /// <param name="what">What came along, and where.</param>
    public static string Of(string what) => Prefix + what;

    /// <summary>Whether a note is one.</summary>
    public static bool Is(string note) => note.StartsWith(Prefix, StringComparison.Ordinal);
}
