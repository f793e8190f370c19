using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>A participant in a webhook; the same as in an answer, in production's order of keys.</summary>
internal sealed record HandlePayload(
    Guid Id, bool IsMe, string Handle, string Status, string? LeftAt, string Service, string JoinedAt)
{
    /// <summary>What the line can do; left out of contacts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LineType { get; init; }

    private static readonly string[] StatusNames = ["active", "left", "removed"];

    public static HandlePayload From(Participant participant) => new(
        participant.Id,
        participant.IsMe,
        participant.Handle,
        StatusNames[(int)participant.Status],
        participant.LeftAt.ToWireTime(),
        participant.Service.ToWireName(),
        participant.JoinedAt.ToWireTime())
    {
        LineType = participant.WireLineType,
    };
}
