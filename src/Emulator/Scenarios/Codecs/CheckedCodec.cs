using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A shape not all of whose values mean something.</summary>
/// <param name="codec">The shape.</param>
/// <param name="problem">What is wrong with a value; null: nothing.</param>
internal sealed class CheckedCodec<T>(Codec<T> codec, Func<T, string?> problem) : Codec<T>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value)
    {
        if (!codec.TryRead(node, problems, out value)) return false;
        if (problem(value) is not { } wrong) return true;
        problems.Add(node.Position, wrong);
        return false;
    }

    public override Node Write(T value) => codec.Write(value);

    public override JsonObject Schema() => codec.Schema();
}
