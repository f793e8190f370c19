using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Webhooks.Deliveries;

namespace Chats.Emulator.Control.Facts;

/// <summary>A webhook as a fact: as it stood after an attempt, or when it ended.</summary>
internal static class DeliveryFacts
{
    public static Fact Of(WebhookDeliveryRecord record) => new()
    {
        Kind = FactKind.Delivery,
        Number = record.Entry.Id,
        Order = record.Told!.Order,
        At = record.Told.At,
        Line = record.Event.Line,
        ChatId = record.Event.ChatId,
        Type = record.Entry.EventType,
        Url = record.Entry.TargetUrl,
        DeliveryStatus = JsonNamingPolicy.SnakeCaseLower.ConvertName(record.Entry.Status.ToString()),
        Attempts = record.Entry.Attempts.Count,
        Answered = record.Entry.Attempts is [.., { } last] ? last.Status : null,
        Fault = record.Entry.Attempts is [.., { Fault: { } fault }] ? fault : null,
    };
}
