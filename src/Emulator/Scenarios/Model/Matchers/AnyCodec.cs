using System.Buffers;
using System.Text.Json.Nodes;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The only word that may stand in place of a map of conditions.</summary>
internal static class AnyCodec
{
    /// <summary>What a bare text must not hold within a flow map.</summary>
    private static readonly SearchValues<char> Meaningful = SearchValues.Create(" ,:#{}[]'\"");

    private const string Any = "any";

    /// <param name="any">The match without conditions.</param>
    /// <param name="meant">The key that a bare value most likely means; null: none.</param>
    /// <param name="otherwise">What else may be meant, as it is said; null: nothing.</param>
    public static Codec<T> Of<T>(T any, string? meant, string? otherwise)
        where T : FactMatch => new ScalarCodec<T>(
        "'any' or a map",
        () => new JsonObject { ["enum"] = new JsonArray(Any) },
        node => node.Value == Any
            ? any
            : Texts.Problem<T>($"expected 'any' or a map, found {Numbers.Quoted(node)}{Remedy(node, meant, otherwise)}"),
        _ => ScalarNode.Text(Any));

    private static string Remedy(ScalarNode node, string? meant, string? otherwise)
    {
        if (meant is null) return "";
        var text = Numbers.Short(node.Value);
        var isBare = node.IsPlain && !text.AsSpan().ContainsAny(Meaningful);
        var value = isBare ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return $"; write {{ {meant}: {value} }}{(otherwise is null ? "" : $", or {otherwise}")}";
    }
}
