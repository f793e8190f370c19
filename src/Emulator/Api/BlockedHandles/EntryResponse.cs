using System.Text.Json.Serialization;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary>An entry of the blocklist on the wire.</summary>
internal sealed record EntryResponse(string Handle, string BlockedAt)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    public static EntryResponse From(BlockedHandle entry) => new(entry.Handle, entry.BlockedAt.ToWireTime()) { Reason = entry.Reason };
}
