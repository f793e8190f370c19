using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>message.failed</c>: flat in both versions, and without the message's content.</summary>
internal sealed record MessageFailedPayload(
    Guid ChatId, Guid MessageId, int Code, string Reason, string FailedAt, int? DetailCode, string? Service, string? PreferredService)
{
    public static MessageFailedPayload From(WorldEvent happened, Chat chat, Message message) => new(
        chat.Id,
        message.Id,
        FailureReasons.CodeOf(message),
        FailureReasons.Of(FailureReasons.CodeOf(message)),
        happened.At.ToWireTime(),
        DetailCode: null, // opaque, and never explained
        message.Service?.ToWireName(),
        message.PreferredService?.ToWireName());
}
