using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>What a node may look like, said once: the reader, the writer and the JSON Schema come from it.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads the node and reports everything wrong in it; false when there is no value to go on with.</summary>
    public abstract bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value);

    /// <summary>The node a value is written as; reading it gives an equal value.</summary>
    public abstract Node Write(T value);

    /// <summary>The same in JSON Schema (draft 07).</summary>
    public abstract JsonObject Schema();
}
