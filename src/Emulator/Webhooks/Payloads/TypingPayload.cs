namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.typing_indicator.started</c> and <c>stopped</c>: exactly this, without the name of a participant.</summary>
internal sealed record TypingPayload(Guid ChatId);
