using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>
/// A shape that stands in many places, or within itself. The schema tells it once, among its definitions: see
/// <see cref="Model.SchemaDefinitions"/>.
/// </summary>
/// <param name="name">Its name there.</param>
/// <param name="codec">The shape.</param>
internal sealed class ReferenceCodec<T>(string name, Func<Codec<T>> codec) : Codec<T>
{
    private readonly Lazy<Codec<T>> _codec = new(codec);

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value) =>
        _codec.Value.TryRead(node, problems, out value);

    public override Node Write(T value) => _codec.Value.Write(value);

    /// <summary>Beside a plain reference nothing else may stand, not even a description.</summary>
    public override JsonObject Schema() =>
        new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{name}" }) };

    /// <summary>What stands among the definitions.</summary>
    public JsonObject Definition() => _codec.Value.Schema();
}
