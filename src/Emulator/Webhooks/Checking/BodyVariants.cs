using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>What a body may have been before a parser, an editor or a framework touched it.</summary>
internal static partial class BodyVariants
{
    private const string Reserialized = "it was parsed and written again";

    private static readonly (string How, JsonWriterOptions Options)[] Forms =
    [
        ("compact JSON", new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
        ("compact JSON with escapes such as \\u002B", default),
        ("JSON indented by two blanks",
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }),
        ("JSON indented by four blanks",
            new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Indented = true,
                IndentSize = 4,
                NewLine = "\n",
            }),
        ("JSON indented by tabs",
            new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Indented = true,
                IndentSize = 1,
                IndentCharacter = '\t',
                NewLine = "\n",
            }),
    ];

    public static IEnumerable<BodyVariant> Of(ReadOnlyMemory<byte> body)
    {
        var bytes = body.ToArray();
        foreach (var end in new[] { "\n", "\r\n", " " })
        {
            yield return new BodyVariant($"{Name(end)} is missing at its end", [.. bytes, .. Encoding.UTF8.GetBytes(end)]);
        }

        var trimmed = bytes.AsSpan().TrimEnd(" \t\r\n"u8).ToArray();
        if (trimmed.Length < bytes.Length) yield return new BodyVariant("white space was added at its end, such as a newline", trimmed);
        var inner = trimmed.AsSpan().TrimStart(" \t\r\n"u8).ToArray();
        if (inner.Length < trimmed.Length) yield return new BodyVariant("white space was added around it", inner);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            yield return new BodyVariant("a byte order mark was added before it", bytes[Encoding.UTF8.Preamble.Length..]);
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains("\r\n", StringComparison.Ordinal))
        {
            yield return new BodyVariant(
                "its line ends were changed to CR LF", Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)));
        }

        if (text.Any(character => character > 127) && text.All(character => character < 256))
        {
            yield return new BodyVariant("it was read as Latin-1 and written as UTF-8", Encoding.Latin1.GetBytes(text));
        }

        foreach (var variant in Rewritten(bytes)) yield return variant;
    }

    private static List<BodyVariant> Rewritten(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return [.. Forms.SelectMany(
                form => Both(Write(json, form.Options))
                    .Select(written => new BodyVariant($"{Reserialized}; signed was {form.How}", written)))];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // No JSON, or text in it that is no Unicode.
            return [];
        }
    }

    /// <summary>As our writer has it, which escapes what lies beyond the basic plane, and as most others have it.</summary>
    private static IEnumerable<byte[]> Both(byte[] written)
    {
        yield return written;
        var text = Encoding.UTF8.GetString(written);
        var raw = SurrogatePair().Replace(text, pair => new string([Unit(pair.Groups["high"]), Unit(pair.Groups["low"])]));
        if (raw != text) yield return Encoding.UTF8.GetBytes(raw);
    }

    private static char Unit(Group hex) => (char)ushort.Parse(hex.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Not behind an escaped backslash.</summary>
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\u(?<high>D[89AB][0-9A-F]{2})\\u(?<low>D[C-F][0-9A-F]{2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SurrogatePair();

    private static byte[] Write(JsonDocument json, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options)) json.WriteTo(writer);
        return buffer.ToArray();
    }

    private static string Name(string end) => end switch { "\n" => "a newline", "\r\n" => "a CR LF", _ => "a blank" };
}
