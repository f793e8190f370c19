using System.Text.Json.Serialization;

namespace Chats.Emulator.Api.Payments;

/// <summary>Whom a payment goes to, on the wire.</summary>
internal sealed record MerchantResponse(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url);
