using System.Text.Json;

namespace BakeryBot;

/// <summary>What is told of an event; <see cref="Data"/> depends on its type.</summary>
public sealed record Webhook(string EventId, string EventType, JsonElement Data);
