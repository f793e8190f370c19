using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>
/// <c>phone_number.status_updated</c>: status and reputation, both before and after; the health keys are deprecated mirrors.
/// </summary>
internal sealed record LineStatusPayload(
    string PhoneNumber,
    string PreviousStatus,
    string NewStatus,
    string PreviousReputation,
    string NewReputation,
    string PreviousHealthStatus,
    string NewHealthStatus,
    string ChangedAt)
{
    public static LineStatusPayload From(WorldEvent happened, LineStatusDetail line)
    {
        var (before, after) = (line.Before.Reputation.ToWireName(), line.After.Reputation.ToWireName());
        return new(
            line.After.Number, line.Before.WireStatus, line.After.WireStatus, before, after, before, after, happened.At.ToWireTime());
    }
}
