using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Payments;

/// <summary>A customer's connection on the wire.</summary>
internal sealed record ConnectionResponse(string Handle, string Status)
{
    /// <summary>Only the call that connects shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConnectId { get; init; }

    public static JsonResult<ConnectionResponse> Of(PaymentHandle handle, string? connectId = null) => new(
        StatusCodes.Status200OK,
        new ConnectionResponse(handle.Handle, handle.Status.ToWireName()) { ConnectId = connectId },
        ApiJson.Default.ConnectionResponse);
}
