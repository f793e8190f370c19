using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A short form in one value, or a long form with keys.</summary>
/// <param name="scalar">The short form.</param>
/// <param name="map">The long form.</param>
/// <param name="isShort">Whether the short form says all of a value.</param>
internal sealed class ScalarOrMapCodec<T>(Codec<T> scalar, Codec<T> map, Func<T, bool> isShort) : Codec<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        (node is MapNode ? map : scalar).TryRead(node, problems, out value);

    public override Node Write(T value) => (isShort(value) ? scalar : map).Write(value);

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(scalar.Schema(), map.Schema()) };
}
