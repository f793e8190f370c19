using System.Text.Json.Nodes;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The only word that may stand in place of a map of conditions.</summary>
internal static class AnyCodec
{
    private const string Any = "any";

    /// <param name="any">The match without conditions.</param>
    /// <param name="meant">The key that a bare value most likely means; null: none.</param>
    public static Codec<T> Of<T>(T any, string? meant)
        where T : FactMatch => new ScalarCodec<T>(
        "'any' or a map",
        () => new JsonObject { ["enum"] = new JsonArray(Any) },
        node => node.Value == Any
            ? any
            : Texts.Problem<T>($"expected 'any' or a map, found {Numbers.Quoted(node)}{Remedy(any, node, meant)}"),
        _ => ScalarNode.Text(Any));

    /// <summary>Of a message it is not clear enough to guess: the whole text, or a part of it.</summary>
    private static string Remedy(FactMatch any, ScalarNode node, string? meant)
    {
        var value = Numbers.Quoted(node).Replace("the text ", "", StringComparison.Ordinal);
        if (any is MessageMatch or EditMatch) return $"; write {{ contains: {value} }}, or text: for the whole text";
        return meant is null ? "" : $"; write {{ {meant}: {value.Trim('\'')} }}";
    }
}
