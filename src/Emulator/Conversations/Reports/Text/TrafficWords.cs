using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>What went between the programs: requests of the application, webhooks to it, and what the emulator did by itself.</summary>
internal static class TrafficWords
{
    public static string Of(Fact fact) => fact.Kind switch
    {
        FactKind.Request => $"{fact.Method} {fact.Path}: {RequestOutcome(fact)}{Fault(fact)}",
        FactKind.Delivery => $"webhook {fact.Type} to {fact.Url}: {DeliveryOutcome(fact)}{Fault(fact)}",
        _ => $"{fact.Type ?? fact.Kind}{Reason(fact)}",
    };

    /// <summary>How a request was answered: <c>202</c>, <c>400, code 1002</c>, <c>no answer</c>.</summary>
    public static string RequestOutcome(Fact request)
    {
        var status = request.StatusCode is > 0 and var code ? Number(code) : "no answer";
        return request.Code is { } error ? $"{status}, code {Number(error)}" : status;
    }

    /// <summary>How far a webhook has come: <c>delivered, answered 200</c>.</summary>
    public static string DeliveryOutcome(Fact delivery)
    {
        var answer = delivery.Answered is { } status ? $", answered {Number(status)}" : delivery.Attempts > 0 ? ", no answer" : "";
        var attempts = delivery.Attempts > 1 ? $", {Number(delivery.Attempts.Value)} attempts" : "";
        return $"{delivery.DeliveryStatus ?? "pending"}{answer}{attempts}";
    }

    /// <summary>Whether it did not go as it should: a refusal, a webhook that did not arrive, a fault.</summary>
    public static bool IsTrouble(Fact fact) => fact.Fault is not null || fact.Kind switch
    {
        FactKind.Request => fact.StatusCode is null or 0 or >= 400,
        FactKind.Delivery => fact.DeliveryStatus == "failed" || fact.Answered is not null and (< 200 or > 299),
        _ => false,
    };

    /// <summary>Why a person did not do what their persona says.</summary>
    private static string Reason(Fact fact) =>
        fact is { Kind: FactKind.Event, Data: { ValueKind: JsonValueKind.Object } data } && data.TryGetProperty("reason", out var reason)
            ? $": {reason}"
            : "";

    private static string Fault(Fact fact) => fact.Fault is { } fault ? $" [fault {fault}]" : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
