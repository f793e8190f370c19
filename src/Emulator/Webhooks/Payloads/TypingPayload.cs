using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.typing_indicator.started</c> and <c>stopped</c>, with who types or has stopped (rule typing.actor).</summary>
internal sealed record TypingPayload(Guid ChatId, HandlePayload ActorHandle)
{
    public static TypingPayload From(Chat chat, TypingDetail typing) => new(chat.Id, HandlePayload.From(typing.Participant));
}
