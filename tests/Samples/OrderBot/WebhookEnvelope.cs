using System.Text.Json;

namespace OrderBot;

/// <summary>What every webhook has; its data depends on the type.</summary>
public sealed record WebhookEnvelope(string EventId, string EventType, JsonElement Data);
