namespace Chats.Emulator.Domain.Files;

/// <summary>What a file may be called.</summary>
internal static class FileName
{
    /// <summary>The most characters; an emoji is one.</summary>
    public const int Longest = 255;

    public static bool IsTooLong(string name) => name.Length > Longest && name.EnumerateRunes().Count() > Longest;

    /// <summary>Whether it could be no part of a download address.</summary>
    public static bool IsNone(string name) => name is "." or ".." || name.Any(char.IsControl);
}
