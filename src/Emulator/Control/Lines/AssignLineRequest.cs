namespace Chats.Emulator.Control.Lines;

/// <summary>The body of <c>POST /_emulator/lines</c>.</summary>
/// <param name="Number">The line that the account is given, E.164; one that was taken from it comes back with its chats.</param>
internal sealed record AssignLineRequest(string? Number);
