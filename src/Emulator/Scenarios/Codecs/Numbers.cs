using System.Globalization;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Shapes of numbers and truth values.</summary>
internal static class Numbers
{
    public static Codec<int> Integer(int least, int most) => new ScalarCodec<int>(
        "a whole number",
        () => new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most },
        node => TryWhole(node, least, most, out var value, out var problem) ? (int)value : Texts.Problem<int>(problem),
        Plain);

    public static Codec<long> Long(long least, long most) => new ScalarCodec<long>(
        "a whole number",
        () => new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most },
        node => TryWhole(node, least, most, out var value, out var problem) ? (long)value : Texts.Problem<long>(problem),
        Plain);

    public static Codec<ulong> Unsigned() => new ScalarCodec<ulong>(
        "a whole number",
        () => new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = ulong.MaxValue },
        node => TryWhole(node, 0, ulong.MaxValue, out var value, out var problem) ? (ulong)value : Texts.Problem<ulong>(problem),
        Plain);

    /// <summary>A number from 0 to <paramref name="most"/>.</summary>
    public static Codec<double> Upto(double most) => Between(0, most);

    public static Codec<double> Between(double least, double most) => new ScalarCodec<double>(
        "a number",
        () => new JsonObject { ["type"] = "number", ["minimum"] = least, ["maximum"] = most },
        node => Fraction(node, least, most),
        Plain);

    /// <summary>Any finite number.</summary>
    public static Codec<double> Finite() => new ScalarCodec<double>(
        "a number", () => new JsonObject { ["type"] = "number" }, node => Fraction(node, double.MinValue, double.MaxValue), Plain);

    public static Codec<bool> TrueOrFalse() => new ScalarCodec<bool>(
        "true or false",
        () => new JsonObject { ["type"] = "boolean" },
        node => node.AsBoolean ?? Texts.Problem<bool>($"expected true or false, found {Quoted(node)}{OldBoolean(node)}"),
        value => ScalarNode.Plain(value ? "true" : "false"));

    /// <summary>What was a truth value in yesterday's YAML is a text in today's.</summary>
    private static string OldBoolean(ScalarNode node) => node.Value.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" => "; that is a text in YAML 1.2: write true",
        "NO" or "N" or "OFF" => "; that is a text in YAML 1.2: write false",
        _ => "",
    };

    /// <summary>A switch: <c>on</c> and <c>off</c> are texts in today's YAML and truth values in yesterday's.</summary>
    public static Codec<bool> OnOrOff() => new ScalarCodec<bool>(
        "on or off",
        () => new JsonObject { ["enum"] = new JsonArray("on", "off", true, false) },
        node => node.Value switch
        {
            "on" => true,
            "off" => false,
            _ => node.AsBoolean ?? Texts.Problem<bool>($"expected on or off, found {Quoted(node)}"),
        },
        value => ScalarNode.Plain(value ? "on" : "off"));

    /// <summary>What was found in place of something else, shortened to what a message can carry.</summary>
    public static string Quoted(ScalarNode node) =>
        node.IsPlain || node.Value.Length == 0 ? $"'{Short(node.Value)}'" : $"the text \"{Short(node.Value)}\"";

    private static ScalarNode Plain<T>(T number)
        where T : IFormattable => ScalarNode.Plain(number.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>A text, cut where it is long.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");

    private static Parsed<double> Fraction(ScalarNode node, double least, double most)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!node.IsPlain || !double.TryParse(node.Value, style, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return Texts.Problem<double>($"expected a number, found {Quoted(node)}");
        }

        return value >= least && value <= most
            ? value
            : Texts.Problem<double>(string.Create(CultureInfo.InvariantCulture, $"must be between {least} and {most}, found {node.Value}"));
    }

    private static bool TryWhole(ScalarNode node, Int128 least, Int128 most, out Int128 value, out string problem)
    {
        value = 0;
        problem = $"expected a whole number, found {Quoted(node)}";
        var digits = node.Value.AsSpan().TrimStart("+-");
        if (!node.IsPlain || node.Value.Length - digits.Length > 1 || digits.Length == 0 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var range = least == most
            ? least.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"between {least} and {most}");
        problem = $"must be {range}, found {Short(node.Value)}";
        return Int128.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= least && value <= most;
    }
}
