using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A short form in one value, or a long form with keys.</summary>
internal sealed class ScalarOrMapShape<T>(Shape<T> scalar, Shape<T> map) : Shape<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        (node is MapNode ? map : scalar).TryRead(node, problems, out value);

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(scalar.Schema(), map.Schema()) };
}
