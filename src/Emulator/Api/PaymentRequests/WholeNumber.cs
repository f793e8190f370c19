using System.Text.Json;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>Numbers of a body that are refused as a value, not as JSON, when they are no integers.</summary>
internal static class WholeNumber
{
    /// <summary>The number; null: it is none, or has a fraction.</summary>
    public static long? Read(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
