using Chats.Emulator.Domain;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api.Chats;

/// <summary>A participant on the wire (chats 4.2).</summary>
internal sealed record HandleResponse(
    Guid Id, string Handle, string Service, string Status, string JoinedAt, string? LeftAt, bool IsMe)
{
    private static readonly string[] StatusNames = ["active", "left", "removed"];

    public static HandleResponse From(Participant participant) => new(
        participant.Id,
        participant.Handle,
        participant.Service.Wire(),
        StatusNames[(int)participant.Status],
        participant.JoinedAt.Wire(),
        participant.LeftAt.Wire(),
        participant.IsMe);
}
