using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A value, or <c>false</c> where there is expressly none.</summary>
internal sealed class OrNeverShape<T>(Shape<T> shape) : Shape<T?>
    where T : struct
{
    public override bool TryRead(Node node, Problems problems, out T? value)
    {
        value = null;
        if (node is ScalarNode { AsBoolean: false }) return true;
        if (!shape.TryRead(node, problems, out var read)) return false;
        value = read;
        return true;
    }

    public override Node Write(T? value) => value is { } given ? shape.Write(given) : ScalarNode.Plain("false");

    public override JsonObject Schema() =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray(false) }, shape.Schema()) };
}
