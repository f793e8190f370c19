using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>Pairs of texts in the order of the file. Keys may be any text, also an empty one, and so may values.</summary>
internal sealed class MetadataCodec : Codec<ImmutableArray<PaymentNote>>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out ImmutableArray<PaymentNote> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            problems.Add(node.Position, $"expected a map, found {node.Kind}");
            return false;
        }

        var notes = new List<PaymentNote>();
        foreach (var (key, content) in map.Entries)
        {
            if (notes.Exists(note => note.Key == key.Value)) problems.Add(key.Position, $"duplicate key '{key.Value}'");
            else if (content is ScalarNode text) notes.Add(new PaymentNote(key.Value, text.Value));
            else problems.Add(content.Position, $"expected a text, found {content.Kind}");
        }

        value = [.. notes];
        return true;
    }

    public override Node Write(ImmutableArray<PaymentNote> value) => new MapNode(
        Position.Start,
        [.. value.Select(note => KeyValuePair.Create(ScalarNode.Text(note.Key), (Node)ScalarNode.Text(note.Value)))]);

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["type"] = Texts.Types("string", "number", "boolean") },
    };
}
