using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A single value.</summary>
/// <param name="expected">What stands here, as a message would say it: "a duration".</param>
/// <param name="schema">Makes the JSON Schema of it.</param>
/// <param name="parse">Reads it; nothing (null) never gets there.</param>
/// <param name="write">Writes it.</param>
internal sealed class ScalarCodec<T>(
    string expected, Func<JsonObject> schema, Func<ScalarNode, Parsed<T>> parse, Func<T, ScalarNode> write) : Codec<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            problems.Add(node.Position, $"expected {expected}, found {node.Kind}");
            return false;
        }

        var parsed = parse(scalar);
        if (parsed.Problem is { } problem) problems.Add(node.Position, problem);
        if (!parsed.HasValue) return false;
        value = parsed.Value!;
        return true;
    }

    /// <summary>What a single value that is not nothing is read as.</summary>
    public Parsed<T> Parse(ScalarNode scalar) => parse(scalar);

    public override Node Write(T value) => write(value);

    public override JsonObject Schema() => schema();
}
