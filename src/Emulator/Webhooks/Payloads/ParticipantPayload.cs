using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>participant.added</c> and <c>participant.removed</c>.</summary>
internal sealed record ParticipantPayload(Guid ChatId, string Handle)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AddedAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RemovedAt { get; init; }

    public required HandlePayload Participant { get; init; }

    public static ParticipantPayload Added(WorldEvent happened, Chat chat, Participant participant) =>
        new(chat.Id, participant.Handle) { AddedAt = happened.At.ToWireTime(), Participant = HandlePayload.From(participant) };

    /// <summary>A participant who is gone is <c>removed</c> here, also after leaving by themselves.</summary>
    public static ParticipantPayload Removed(WorldEvent happened, Chat chat, Participant participant)
    {
        var gone = participant with { Status = ParticipantStatus.Removed, LeftAt = participant.LeftAt ?? happened.At };
        return new(chat.Id, participant.Handle) { RemovedAt = happened.At.ToWireTime(), Participant = HandlePayload.From(gone) };
    }
}
