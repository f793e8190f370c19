using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Scenarios.Sources;

/// <summary>
/// Environment variables that a client sends along with a scenario, because it read the file: no text that comes by HTTP reads those of
/// the emulator. So the world knows what of it came from an environment, and shows the references in its place.
/// </summary>
internal static class SentVariables
{
    /// <summary>The header that carries them, as a JSON object of texts.</summary>
    public const string Header = "X-Emulator-Environment";

    public static string Write(IReadOnlyDictionary<string, string> variables)
    {
        var json = new JsonObject();
        foreach (var (name, value) in variables) json[name] = value;
        return json.ToJsonString(); // nothing in it but ASCII, as headers want it
    }

    /// <summary>What a header holds; null: no object of texts.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string header)
    {
        try
        {
            if (JsonNode.Parse(header) is not JsonObject json) return null;
            var variables = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in json)
            {
                if (value?.GetValueKind() != JsonValueKind.String) return null;
                variables[name] = value.GetValue<string>();
            }

            return variables;
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
