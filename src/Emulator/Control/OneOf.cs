using Chats.Emulator.Common;

namespace Chats.Emulator.Control;

/// <summary>Values of which all are known.</summary>
internal static class OneOf
{
    /// <summary>All there are, and which of them may have been meant: for a message that begins with the key.</summary>
    public static string Of(IReadOnlyList<string> known, string? given)
    {
        var hint = given is not null && Spelling.Closest(given, known) is { } meant ? $" (did you mean '{meant}'?)" : "";
        return $"one of {string.Join(", ", known)}{hint}";
    }
}
