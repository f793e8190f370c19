using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>phone_number.assigned</c> and <c>phone_number.released</c>.</summary>
internal sealed record LinePayload(string PhoneNumber, string ChangedAt)
{
    public static LinePayload From(WorldEvent happened, LineDetail line) => new(line.Number, happened.At.ToWireTime());
}
