namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.typing_indicator.started</c> and <c>stopped</c> (webhooks 5.11): exactly this, nobody's name.</summary>
internal sealed record TypingPayload(Guid ChatId);
