using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api.Chats;

/// <summary>A participant on the wire (chats 4.2).</summary>
internal sealed record HandleResponse(
    Guid Id, string Handle, string Service, string Status, string JoinedAt, string? LeftAt, bool IsMe)
{
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
        participant.Service.Wire(),
        StatusNames[(int)participant.Status],
        participant.JoinedAt.Wire(),
        participant.LeftAt.Wire(),
        participant.IsMe);
}
