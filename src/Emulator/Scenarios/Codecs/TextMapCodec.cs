using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A map of free keys to texts, such as HTTP headers; the case of its keys does not matter.</summary>
internal sealed class TextMapCodec(Codec<string> name, Codec<string> text) : Codec<ImmutableDictionary<string, string>>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out ImmutableDictionary<string, string> value)
    {
        value = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
        if (node is not MapNode map)
        {
            problems.Add(node.Position, $"expected a map, found {node.Kind}");
            return false;
        }

        foreach (var (key, content) in map.Entries)
        {
            if (value.ContainsKey(key.Value)) problems.Add(key.Position, $"duplicate key '{key.Value}'");
            else if (name.TryRead(key, problems, out var read) & text.TryRead(content, problems, out var item)) value =
                value.Add(read!, item!);
        }

        return true;
    }

    public override Node Write(ImmutableDictionary<string, string> value) => new MapNode(
        Position.Start,
        [.. value.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(ScalarNode.Text(pair.Key), text.Write(pair.Value)))]);

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = name.Schema(),
        ["additionalProperties"] = text.Schema(),
    };
}
