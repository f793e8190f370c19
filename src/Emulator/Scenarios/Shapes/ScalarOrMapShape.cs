using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A short form in one value, or a long form with keys.</summary>
/// <param name="scalar">The short form.</param>
/// <param name="map">The long form.</param>
/// <param name="isShort">Whether the short form says all of a value.</param>
internal sealed class ScalarOrMapShape<T>(Shape<T> scalar, Shape<T> map, Func<T, bool> isShort) : Shape<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        (node is MapNode ? map : scalar).TryRead(node, problems, out value);

    public override Node Write(T value) => (isShort(value) ? scalar : map).Write(value);

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(scalar.Schema(), map.Schema()) };
}
