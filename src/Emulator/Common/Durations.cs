using System.Buffers;
using System.Globalization;
using System.Text;

namespace Chats.Emulator.Common;

/// <summary>Durations as people write them: <c>100ms</c>, <c>5s</c>, <c>1h30m</c>, <c>2d</c>, or ISO 8601 (<c>PT5M</c>).</summary>
internal static class Durations
{
    /// <summary>What <see cref="TryParse"/> accepts, as a pattern of JSON Schema (ECMA 262).</summary>
    public const string Pattern =
        @"^(?=.*\d)(\d+(\.\d+)?d)?(\d+(\.\d+)?h)?(\d+(\.\d+)?m(?!s))?(\d+(\.\d+)?s)?(\d+(\.\d+)?ms)?$" +
        @"|^P(?=.*\d)(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$";

    /// <summary>A hundred years: nothing in a test takes longer, and no sum with a date overflows.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private static readonly (string Name, long Ticks)[] Units =
    [
        ("d", TimeSpan.TicksPerDay), ("h", TimeSpan.TicksPerHour), ("m", TimeSpan.TicksPerMinute),
        ("s", TimeSpan.TicksPerSecond), ("ms", TimeSpan.TicksPerMillisecond),
    ];

    private static readonly (string Name, long Ticks)[] IsoDateUnits = [("W", 7 * TimeSpan.TicksPerDay), ("D", TimeSpan.TicksPerDay)];

    private static readonly (string Name, long Ticks)[] IsoTimeUnits =
        [("H", TimeSpan.TicksPerHour), ("M", TimeSpan.TicksPerMinute), ("S", TimeSpan.TicksPerSecond)];

    /// <summary>Reads a duration that is not negative and at most <see cref="Longest"/>.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        decimal ticks = 0;
        var isDuration = text.StartsWith('P') ? TryIso(text.AsSpan(1), ref ticks) : text.Length > 0 && TrySum(text, Units, ref ticks);
        isDuration = isDuration && ticks <= Longest.Ticks;
        duration = isDuration ? TimeSpan.FromTicks((long)ticks) : default;
        return isDuration;
    }

    /// <summary>The short form, which <see cref="TryParse"/> reads back to the same duration.</summary>
    public static string Format(TimeSpan duration)
    {
        var text = new StringBuilder(duration < TimeSpan.Zero ? "-" : "");
        var rest = Math.Abs((decimal)duration.Ticks);
        foreach (var (name, ticks) in Units)
        {
            var amount = ticks == TimeSpan.TicksPerMillisecond ? rest / ticks : Math.Floor(rest / ticks);
            if (amount > 0) text.Append(amount.ToString("0.####", CultureInfo.InvariantCulture)).Append(name);
            rest -= amount * ticks;
        }

        return duration == TimeSpan.Zero ? "0s" : text.ToString();
    }

    private static bool TryIso(ReadOnlySpan<char> text, ref decimal ticks)
    {
        var time = text.IndexOf('T');
        if (time < 0) return text.Length > 0 && TrySum(text, IsoDateUnits, ref ticks);
        return TrySum(text[..time], IsoDateUnits, ref ticks)
            && time < text.Length - 1 && TrySum(text[(time + 1)..], IsoTimeUnits, ref ticks);
    }

    /// <summary>Adds up numbers with units, each unit at most once and the longest first.</summary>
    private static bool TrySum(ReadOnlySpan<char> text, ReadOnlySpan<(string Name, long Ticks)> units, ref decimal ticks)
    {
        while (text.Length > 0)
        {
            var digits = text.IndexOfAnyExcept(NumberCharacters);
            if (digits <= 0 || !TryNumber(text[..digits], out var amount)) return false;
            var letters = text[digits..].IndexOfAnyInRange('0', '9');
            var unit = letters < 0 ? text[digits..] : text.Slice(digits, letters);
            var index = IndexOf(units, unit);
            if (index < 0) return false;
            ticks += amount * units[index].Ticks;
            units = units[(index + 1)..];
            text = text[(digits + unit.Length)..];
        }

        return true;
    }

    /// <summary>Fifteen characters hold every duration there is, and no product of theirs overflows.</summary>
    private static bool TryNumber(ReadOnlySpan<char> text, out decimal amount)
    {
        amount = 0;
        return text.Length <= 15 && text[0] != '.' && text[^1] != '.'
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    private static int IndexOf(ReadOnlySpan<(string Name, long Ticks)> units, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (name.SequenceEqual(units[i].Name)) return i;
        }

        return -1;
    }
}
