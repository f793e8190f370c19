namespace Chats.Emulator.Control.Chats;

/// <summary>The body of <c>PUT /_emulator/chats/{chatId}/health</c>.</summary>
/// <param name="Status"><c>HEALTHY</c>, <c>AT_RISK</c>, <c>CRITICAL</c> or <c>OPTED_OUT</c>.</param>
internal sealed record ChatHealthRequest(string? Status);
