using System.Text.Json.Nodes;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The only word that may stand in place of a map of conditions.</summary>
internal static class AnyCodec
{
    private const string Any = "any";

    public static Codec<T> Of<T>(T any)
        where T : FactMatch => new ScalarCodec<T>(
        "'any' or a map",
        () => new JsonObject { ["enum"] = new JsonArray(Any) },
        node => node.Value == Any
            ? any
            : Texts.Problem<T>($"expected 'any' or a map, found {Numbers.Quoted(node)}{(any is MessageMatch or EditMatch ? Remedy(node) : "")}"),
        _ => ScalarNode.Text(Any));

    /// <summary>What is often meant by a bare text is not clear enough to guess: the whole text, or a part of it.</summary>
    private static string Remedy(ScalarNode node) =>
        $"; write {{ contains: {Numbers.Quoted(node).Replace("the text ", "", StringComparison.Ordinal)} }}, or text: for the whole text";
}
