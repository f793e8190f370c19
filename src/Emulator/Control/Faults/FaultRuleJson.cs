using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Control.Faults;

/// <summary>Writes a fault rule as a scenario would; what it writes can be put back.</summary>
internal static class FaultRuleJson
{
    public static JsonObject Of(FaultRule rule)
    {
        var json = new JsonObject { ["name"] = rule.Name, ["on"] = rule.On };
        Add(json, "where", Where(rule.Where));
        Add(json, "when", When(rule.When));
        json["phase"] = rule.Phase == FaultPhase.Before ? "before" : "after";
        json["then"] = Then(rule.Then);
        return json;
    }

    private static JsonObject Where(FaultWhere where)
    {
        var json = new JsonObject();
        Add(json, "from", where.From);
        Add(json, "to", where.To);
        Add(json, "chat", where.Chat);
        Add(json, "token", where.Token);
        Add(json, "header", Texts(where.Headers));
        Add(json, "text_contains", Text(where.TextContains));
        return json;
    }

    private static JsonObject When(FaultWhen when)
    {
        var json = new JsonObject();
        if (!when.Calls.IsEmpty) json["calls"] = new JsonArray([.. when.Calls.Select(call => (JsonNode)call)]);
        Add(json, "first", when.First);
        Add(json, "every", when.Every);
        Add(json, "after", when.After);
        Add(json, "times", when.Times);
        Add(json, "rate", when.Rate);
        if (when is { From: { } from, Until: { } until }) json["between"] = new JsonArray(from.ToWireTime(), until.ToWireTime());
        Add(json, "ttl", Duration(when.Ttl));
        return json;
    }

    private static JsonObject Then(FaultEffect then)
    {
        var json = new JsonObject();
        Add(json, "error", then.Error?.Code);
        Add(json, "retry_after", then.RetryAfter);
        Add(json, "status", then.Status);
        Add(json, "headers", Texts(then.Headers));
        Add(json, "body", Text(then.Body));
        Add(json, "delay", then.Delay is { } delay ? Delay(delay) : null);
        Add(json, "connection", then.Connection is { } connection ? connection.ToString().ToLowerInvariant() : null);
        Add(json, "truncate", then.Truncate);
        if (then.Malformed) json["malformed"] = true;
        Add(json, WebhookFaults.Subject, then.Webhook?.Name());
        if (then.Drip is { } drip) json["drip"] = new JsonObject { ["bytes"] = drip.Bytes, ["every"] = Durations.Format(drip.Every) };
        if (then.Delivery is { } delivery)
        {
            json["delivery"] = JsonSerializer.SerializeToNode(DeliverySettings.From(delivery), ControlJson.Wire.DeliverySettings);
        }

        if (then.LaterKind is { } kind) json[kind.Name] = NodeJson.Of(FaultKeys.Find(kind.Name)!.Codec.Write(kind));
        return json;
    }

    private static JsonNode Delay(FaultDelay delay)
    {
        if (delay.Fixed is { } fix) return Durations.Format(fix);
        var json = new JsonObject();
        Add(json, "min", Duration(delay.Min));
        Add(json, "median", Duration(delay.Median));
        if (delay.Median is not null) json["sigma"] = delay.Sigma;
        Add(json, "max", Duration(delay.Max));
        return json;
    }

    private static string? Duration(TimeSpan? duration) => duration is { } value ? Durations.Format(value) : null;

    /// <summary>A text that looks like a reference to the environment is none.</summary>
    private static string? Text(string? text) => text is null ? null : EnvironmentReferences.Escape(text);

    private static JsonObject Texts(IReadOnlyDictionary<string, string> texts) =>
        new(texts.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)EnvironmentReferences.Escape(pair.Value))));

    /// <summary>Adds what is set: no nulls, no empty objects.</summary>
    private static void Add(JsonObject json, string key, JsonNode? value)
    {
        if (value is not null and not JsonObject { Count: 0 }) json[key] = value;
    }
}
