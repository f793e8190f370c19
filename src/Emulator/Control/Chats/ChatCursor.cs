using System.Globalization;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Control.Chats;

/// <summary>The place of a chat in the list of all, as a text to go on behind; it stays right while chats come and move.</summary>
internal static class ChatCursor
{
    public static string Of(ChatSortKey place) => FormattableString.Invariant($"{place.UpdatedTicks}-{place.Sequence}");

    /// <summary>The place; false: the text is none.</summary>
    public static bool TryParse(string text, out ChatSortKey place)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        place = default;
        if (dash < 0 || !TryNumber(text.AsSpan(0, dash), out var ticks)) return false;
        if (!TryNumber(text.AsSpan(dash + 1), out var sequence)) return false;
        place = new ChatSortKey(ticks, sequence, Guid.Empty);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
