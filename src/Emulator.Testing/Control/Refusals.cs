using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing;

/// <summary>Reads the control plane's problem details into an exception.</summary>
internal static class Refusals
{
    public static async Task<EmulatorControlException> ReadAsync(
        HttpRequestMessage request, HttpResponseMessage response, Uri? console, CancellationToken cancellation)
    {
        var text = await response.Content.ReadAsStringAsync(cancellation);
        var body = Parse(text);
        var title = body?["title"]?.GetValue<string>() ?? response.ReasonPhrase ?? "Refused";
        var detail = body?["detail"]?.GetValue<string>() ?? text;
        if (response.StatusCode is HttpStatusCode.ExpectationFailed && body?["nearest"] is JsonArray nearest)
        {
            return new ExpectationException(title, ConsoleLink.Append(detail, console), Misses(nearest));
        }

        return new EmulatorControlException(
            $"{request.Method} {request.RequestUri}",
            response.StatusCode,
            title,
            detail,
            [.. (body?["errors"] as JsonArray ?? []).OfType<JsonObject>().Select(Problem)]);
    }

    /// <summary>Null where something else than the emulator answered, such as a proxy.</summary>
    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static NearMiss[] Misses(JsonArray nearest) => nearest.Deserialize(ControlJson.Wire.NearMissArray)!;

    private static ControlProblem Problem(JsonObject error) => new(
        error["line"]?.GetValue<int>() ?? 0,
        error["column"]?.GetValue<int>() ?? 0,
        error["message"]?.GetValue<string>() ?? "");
}
