using System.Text.Json;

namespace OrderBot;

/// <summary>The API's way of writing JSON.</summary>
public static class LinqJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
