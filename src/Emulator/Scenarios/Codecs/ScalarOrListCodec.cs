using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A short form in one value, or a list.</summary>
/// <param name="scalar">The short form.</param>
/// <param name="list">The long form, in which everything can be written.</param>
internal sealed class ScalarOrListCodec<T>(Codec<T> scalar, Codec<T> list) : Codec<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        (node is ListNode ? list : scalar).TryRead(node, problems, out value);

    public override Node Write(T value) => list.Write(value);

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(scalar.Schema(), list.Schema()) };
}
