using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Handles;

/// <summary>A participant on the wire.</summary>
internal sealed record HandleResponse(
    Guid Id, string Handle, string Service, string Status, string JoinedAt, string? LeftAt, bool IsMe)
{
    /// <summary>What the line can do; left out of contacts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LineType { get; init; }

    private static readonly string[] StatusNames = ["active", "left", "removed"];

    public static HandleResponse[] From(ImmutableArray<Participant> participants)
    {
        var handles = new HandleResponse[participants.Length];
        for (var i = 0; i < handles.Length; i++) handles[i] = From(participants[i]);
        return handles;
    }

    public static HandleResponse From(Participant participant) => new(
        participant.Id,
        participant.Handle,
        participant.Service.ToWireName(),
        StatusNames[(int)participant.Status],
        participant.JoinedAt.ToWireTime(),
        participant.LeftAt.ToWireTime(),
        participant.IsMe)
    {
        LineType = participant.WireLineType,
    };
}
