using System.Globalization;
using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Strings, numbers and JSON nobody would send on purpose.</summary>
internal sealed class HostileText(Random random)
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1.5", "1e999999", "-1e400", "1e-400", "9223372036854775808", "-9223372036854775809", "2147483648", "00", "0x10",
        "1_000", "+1", ".5", "NaN", "Infinity", "1e",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud83c\\udf4b", "\\uFEFF", "\\u202e", "\\u0007\\u001b[31m", "e\\u0301", "ﷺ",
        "🍋", "＋１２０２", "' OR 1=1 --", "<script>", "${jndi:ldap://x}",
        "../../etc/passwd", "%00", "%2e%2e", "null", "true", "NaN", "\\\"", "\\\\", "+12025550100", "+12025550199", "ana@example.com",
        "A@B.C", "@", "http://", "https://[::1", "https://a:99999999/",
        "https:///", "https://user:pass@host:1/x?y#z", "data:,", "data:text/html;base64,////", "javascript:alert(1)", "www.",
        "https://xn--/", "https://\\u0000/", "https://cdn.linqapp.com/",
        "https://cdn.linqapp.com/attachments/%00/00000000-0000-4000-8000-0000000000b1", "https://zero.linqapp.com/c/1",
        "00000000-0000-4000-8000-0000000000a2", "confetti", "iMessage", "text", "screen",
    ];

    public string Number() => random.Next(4) == 0 ? new string('9', random.Next(1, 400)) : Pick(Numbers);

    /// <summary>A JSON string with its quotes; now and then without one.</summary>
    public string Quoted() => random.Next(60) switch
    {
        0 => $"\"{new string((char)random.Next('a', 'z'), random.Next(20_000))}",
        1 => $"\"{new string('x', random.Next(12_000))}\"",
        2 => $"\"{string.Concat(Enumerable.Repeat("🍋", random.Next(200)))}\"",
        < 8 => $"\"\\u{random.Next(0xD7F0, 0xE010):x4}{Pick(Texts)}\"",
        < 12 => $"\"{(char)random.Next(32)}\"",
        _ => $"\"{Pick(Texts)}\"",
    };

    public string Value(int depth = 0) => random.Next(depth > 3 ? 6 : 10) switch
    {
        0 => "null",
        1 => Pick(["true", "false", "True", "undefined", ""]),
        2 => Number(),
        3 or 4 or 5 => Quoted(),
        6 => $"[{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth + 1)))}]",
        7 => $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => $"{Quoted()}:{Value(depth + 1)}"))}}}",
        8 => Deep(random.Next(1, random.Next(20) == 0 ? 20_000 : 100)),
        _ => $"[{string.Join(',', Enumerable.Repeat(Pick(Texts).Length.ToString(CultureInfo.InvariantCulture), random.Next(300)))}]",
    };

    public string Noise(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) text.Append((char)random.Next(1, random.Next(2) == 0 ? 128 : 0xFFFE));
        return text.ToString();
    }

    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private string Deep(int depth) => random.Next(3) switch
    {
        0 => new string('[', depth) + new string(']', depth),
        1 => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth),
        _ => new string(random.Next(2) == 0 ? '[' : '{', depth),
    };
}
