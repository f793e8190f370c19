using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>A change of a line or a person while it is read.</summary>
internal sealed class ChangeSpec
{
    public string Name { get; set; } = "";

    public Dictionary<string, JsonElement> Values { get; } = new(StringComparer.Ordinal);

    public JsonElement ToJson() => JsonElement.Parse(
        new JsonObject(Values.Select(value => KeyValuePair.Create(value.Key, JsonNode.Parse(value.Value.GetRawText())))).ToJsonString());

    public static ChangeSpec Of(string name, JsonElement json)
    {
        var change = new ChangeSpec { Name = name };
        foreach (var member in json.EnumerateObject()) change.Values[member.Name] = member.Value;
        return change;
    }
}
