using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The failures of asynchronous changes to a chat. The key is <c>error_code</c> here, and <c>code</c> on messages.</summary>
internal sealed record UpdateFailedPayload(Guid ChatId, int ErrorCode, string FailedAt)
{
    public static UpdateFailedPayload From(WorldEvent happened, Chat chat, FailureDetail failure) =>
        new(chat.Id, failure.Code, happened.At.ToWireTime());
}
