using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>One key of a map and where its value goes.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means; editors show it.</param>
/// <param name="IsRequired">Whether the map is incomplete without it.</param>
/// <param name="Read">Reads the value and puts it into the target.</param>
/// <param name="Write">Takes the value out of the target and writes it; null: there is none.</param>
/// <param name="Schema">The value's JSON Schema.</param>
internal sealed record KeyCodec<T>(
    string Name, string Description, bool IsRequired, Action<T, Node, Problems> Read, Func<T, Node?> Write, Func<JsonObject> Schema)
{
    public JsonNode? Default { get; init; }

    public JsonObject DescribedSchema()
    {
        var schema = new JsonObject { ["description"] = Description };
        foreach (var (key, value) in Schema()) schema[key] = value?.DeepClone();
        if (Default is not null) schema["default"] = Default.DeepClone();
        return schema;
    }
}
