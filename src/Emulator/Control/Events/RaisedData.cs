using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Events;

/// <summary>Checks the data of an event that is raised: what the vendor always sends must be in it.</summary>
internal static class RaisedData
{
    private const string PhoneNumber = "phone_number";

    private static readonly string[] Actors = ["team_member", "api", "system", "unknown"];
    private static readonly string[] Origins = ["dashboard", "api", "linq"];

    /// <summary>How deep data may be nested, so that whatever shows it can write it.</summary>
    private const int MaximumDepth = 32;

    /// <summary>The data as it is kept, or null with what is wrong and what to do about it.</summary>
    public static JsonElement? Read(string type, JsonElement? given, out string problem)
    {
        problem = "";
        if (given is not { ValueKind: JsonValueKind.Object } raw) problem = "data must be an object: what the webhook's data is to be.";
        else if (Copy(raw) is not { } data) problem = $"data must be valid Unicode, nested at most {MaximumDepth} deep.";
        else if (EventTypes.IsOfAccount(type) && OfAccount(type, data) is { } other) problem = other;
        else return data;
        return null;
    }

    /// <summary>The number that data is about, if it says so.</summary>
    public static string? NumberIn(JsonElement data) => Text(data, PhoneNumber);

    /// <summary>A copy that can surely be written again; a text of half a surrogate pair is read, and fails only later.</summary>
    private static JsonElement? Copy(JsonElement data)
    {
        try
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(data, ControlJson.Wire.JsonElement);
            using var copy = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return copy.RootElement.Clone();
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string? OfAccount(string type, JsonElement data)
    {
        string[] required = ["actor", "occurred_at", "origin", "summary"];
        if (required.Where(key => !data.TryGetProperty(key, out _)).ToList() is { Count: > 0 } missing)
        {
            return $"data lacks {string.Join(", ", missing)}, which every {type.Split('.')[0]} event has, for example "
                + """{"actor":{"type":"system"},"occurred_at":"2026-11-28T18:00:00.000Z","origin":"linq","summary":"…"}.""";
        }

        var actor = data.GetProperty("actor");
        if (actor.ValueKind != JsonValueKind.Object) return "data.actor must be an object with a type.";
        if (!Actors.Contains(Text(actor, "type"))) return $"data.actor.type is {OneOf.Of(Actors, Text(actor, "type"))}.";
        if (!Origins.Contains(Text(data, "origin"))) return $"data.origin is {OneOf.Of(Origins, Text(data, "origin"))}.";
        if (Text(data, "summary") is null) return "data.summary must be a text.";
        return Text(data, "occurred_at") is { } at && ZonedTime.HasZone(at) && data.GetProperty("occurred_at").TryGetDateTimeOffset(out _)
            ? null
            : "data.occurred_at must be a date-time with its zone, such as 2026-11-28T18:00:00.000Z.";
    }

    private static string? Text(JsonElement owner, string key) =>
        owner.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
