using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads;

#pragma warning disable MA0048 // start and end of one share read best on one page

/// <summary><c>location.sharing.started</c>: never coordinates. No end: for as long as they like.</summary>
internal sealed record LocationStartedPayload(string SharedBy, string SharedWith, string BeganAt, string? EndsAt, Guid ChatId)
{
    public static LocationStartedPayload From(Chat chat, LocationShare share) =>
        new(share.Handle, chat.Line, share.BeganAt.ToWireTime(), share.EndsAt.ToWireTime(), chat.Id);
}

/// <summary><c>location.sharing.stopped</c>.</summary>
internal sealed record LocationStoppedPayload(string SharedBy, string SharedWith, string BeganAt, Guid ChatId, string EndedAt)
{
    public static LocationStoppedPayload From(Chat chat, LocationShare share, DateTimeOffset endedAt) =>
        new(share.Handle, chat.Line, share.BeganAt.ToWireTime(), chat.Id, endedAt.ToWireTime());
}
