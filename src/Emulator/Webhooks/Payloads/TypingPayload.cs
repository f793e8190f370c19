namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.typing_indicator.started</c> and <c>stopped</c>: exactly this, nobody's name.</summary>
internal sealed record TypingPayload(Guid ChatId);
