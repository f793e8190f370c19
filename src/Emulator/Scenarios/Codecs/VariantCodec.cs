using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A map whose other keys depend on the text under one of them.</summary>
/// <param name="tag">The key that decides.</param>
/// <param name="kindOf">What stands under it for a value.</param>
/// <param name="variants">The rest, by that text.</param>
internal sealed class VariantCodec<T>(string tag, Func<T, string> kindOf, IReadOnlyDictionary<string, Codec<T>> variants) : Codec<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not MapNode map)
        {
            problems.Add(node.Position, $"expected a map, found {node.Kind}");
            return false;
        }

        var kind = map.Entries.FirstOrDefault(entry => entry.Key.Value == tag).Value;
        if (kind is ScalarNode scalar && variants.TryGetValue(scalar.Value, out var variant))
        {
            return variant.TryRead(node, problems, out value);
        }

        problems.Add(kind?.Position ?? node.Position, Problem(kind));
        return false;
    }

    public override Node Write(T value) => variants[kindOf(value)].Write(value);

    public override JsonObject Schema() =>
        new() { ["oneOf"] = new JsonArray([.. variants.Values.Select(variant => (JsonNode)variant.Schema())]) };

    private string Problem(Node? kind)
    {
        if (kind is null) return $"missing key '{tag}'";
        var text = (kind as ScalarNode)?.Value;
        return text is null
            ? $"expected one of {string.Join(", ", variants.Keys)}, found {kind.Kind}"
            : $"unknown {tag} '{text}'{Spelling.Hint(text, [.. variants.Keys])}";
    }
}
