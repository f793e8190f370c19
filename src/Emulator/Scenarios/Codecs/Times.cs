using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Shapes of times and durations.</summary>
internal static partial class Times
{
    private const string Example = "a date-time such as 2026-11-23T18:00:00Z";

    public static Codec<TimeSpan> Duration(TimeSpan? longest = null, TimeSpan? shortest = null) => new ScalarCodec<TimeSpan>(
        "a duration",
        () => new JsonObject { ["type"] = "string", ["pattern"] = Durations.Pattern },
        node => !Durations.TryParse(node.Value, out var duration)
            ? Texts.Problem<TimeSpan>($"expected a duration such as 100ms, 5s, 1h30m or PT5M, found '{node.Value}'")
            : duration > longest ? Texts.Problem<TimeSpan>($"must be at most {Durations.Format(longest.Value)}, found {node.Value}")
            : duration < shortest ? Texts.Problem<TimeSpan>($"must be at least {Durations.Format(shortest.Value)}, found {node.Value}")
            : duration,
        duration => ScalarNode.Plain(Durations.Format(duration)));

    /// <summary>A fixed date-time with an offset.</summary>
    public static Codec<DateTimeOffset> DateTime() => new ScalarCodec<DateTimeOffset>(
        "a date-time",
        () => new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = $"^{DateTimes.Pattern}$" },
        node => DateTimes.TryRead(node.Value, out var date)
            ? date
            : Texts.Problem<DateTimeOffset>($"expected {Example}, found '{node.Value}'{Remedy(node.Value)}"),
        date => ScalarNode.Plain(Format(date)));

    /// <summary>A date-time, or how long before the world's start.</summary>
    public static Codec<TimeSpec> Past() => new ScalarCodec<TimeSpec>(
        "a date-time or a time before the start",
        () => WhenSchema(PatternAfter("-")),
        node => ParsePast(node.Value),
        WritePast);

    /// <summary>A date-time, or how long before or after the world's start.</summary>
    public static Codec<TimeSpec> Moment() => new ScalarCodec<TimeSpec>(
        "a date-time or a time before or after the start",
        () => WhenSchema(PatternAfter(@"[+-]?")),
        node => DateTimes.TryRead(node.Value, out var date) ? new TimeSpec(date, default)
            : Durations.TryParse(node.Value.TrimStart('+', '-'), out var offset)
                ? new TimeSpec(null, node.Value[0] == '-' ? -offset : offset)
            : Texts.Problem<TimeSpec>(
                $"expected {Example}, or a time after the start such as 5m, found '{node.Value}'{Remedy(node.Value)}"),
        WriteMoment);

    /// <summary>Either whether, or since when.</summary>
    public static Codec<TimeSpec?> Since() => new ScalarCodec<TimeSpec?>(
        "true, false, a date-time or a time before the start",
        () => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "boolean" }, WhenSchema(PatternAfter("-"))) },
        node => node.AsBoolean switch
        {
            true => new Parsed<TimeSpec?>(true, TimeSpec.AtStart, null),
            false => new Parsed<TimeSpec?>(true, null, null),
            null => ParsePast(node.Value) is { HasValue: true } past ? new Parsed<TimeSpec?>(true, past.Value, null)
                : Texts.Problem<TimeSpec?>(
                    $"expected true, false, {Example}, or a time before the start such as -5m, found '{node.Value}'{Remedy(node.Value)}"),
        },
        since => since is not { } when ? ScalarNode.Plain("false") : when == TimeSpec.AtStart ? ScalarNode.Plain("true") : WritePast(when));

    /// <summary>When something happened; <c>false</c>: it did not.</summary>
    public static Codec<TimeSpec?> PastOrNever() => new OrNeverCodec<TimeSpec>(Past());

    /// <summary>When something will happen; <c>false</c>: it will not.</summary>
    public static Codec<TimeSpec?> MomentOrNever() => new OrNeverCodec<TimeSpec>(Moment());

    private static string Format(DateTimeOffset date) =>
        date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static ScalarNode WritePast(TimeSpec when) =>
        ScalarNode.Plain(
            when.Fixed is { } date
                ? Format(date)
                : $"{(when.FromStart > TimeSpan.Zero ? "" : "-")}{Durations.Format(when.FromStart.Duration())}");

    private static ScalarNode WriteMoment(TimeSpec when) =>
        when == TimeSpec.AtStart ? ScalarNode.Plain("0s") : WritePast(when);

    private static Parsed<TimeSpec> ParsePast(string text) =>
        DateTimes.TryRead(text, out var date) ? new TimeSpec(date, default)
        : text.StartsWith('-') && Durations.TryParse(text[1..], out var ago) ? new TimeSpec(null, -ago)
        : Texts.Problem<TimeSpec>($"expected {Example}, or a time before the start such as -5m, found '{text}'{Remedy(text)}");

    /// <summary>Without an offset a time is another one on every machine.</summary>
    private static string Remedy(string text) => IsLocal().IsMatch(text) ? "; add Z or an offset such as +02:00" : "";

    private static JsonObject WhenSchema(string durations) =>
        new() { ["type"] = "string", ["pattern"] = $"^{DateTimes.Pattern}$|{durations}" };

    /// <summary>The pattern of durations behind a sign.</summary>
    private static string PatternAfter(string sign) => Durations.Pattern.Replace("^", "^" + sign, StringComparison.Ordinal);

    [GeneratedRegex($@"\A{DateTimes.LocalPattern}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsLocal();
}
