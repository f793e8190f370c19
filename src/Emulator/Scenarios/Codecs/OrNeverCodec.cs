using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A value, or <c>false</c> where there is expressly none.</summary>
internal sealed class OrNeverCodec<T>(Codec<T> codec) : Codec<T?>
    where T : struct
{
    public override bool TryRead(Node node, Problems problems, out T? value)
    {
        value = null;
        if (node is ScalarNode { AsBoolean: false }) return true;
        if (!codec.TryRead(node, problems, out var read)) return false;
        value = read;
        return true;
    }

    public override Node Write(T? value) => value is { } given ? codec.Write(given) : ScalarNode.Plain("false");

    public override JsonObject Schema() =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray(false) }, codec.Schema()) };
}
