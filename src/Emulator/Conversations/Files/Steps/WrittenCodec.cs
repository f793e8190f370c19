using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>A value that is checked here and kept as JSON, since another reads it.</summary>
internal sealed class WrittenCodec<T>(Codec<T> codec) : Codec<JsonElement>
{
    private static readonly JsonCodec Json = new();

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out JsonElement value)
    {
        value = default;
        return codec.TryRead(node, problems, out _) && Json.TryRead(node, problems, out value);
    }

    public override Node Write(JsonElement value) => Json.Write(value);

    public override JsonObject Schema() => codec.Schema();
}
