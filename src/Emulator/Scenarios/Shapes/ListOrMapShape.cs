using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A short form that is a list, or a long form with keys.</summary>
internal sealed class ListOrMapShape<T>(Shape<T> list, Shape<T> map) : Shape<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        (node is MapNode ? map : list).TryRead(node, problems, out value);

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(list.Schema(), map.Schema()) };
}
