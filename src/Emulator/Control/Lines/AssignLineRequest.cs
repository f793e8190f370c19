namespace Chats.Emulator.Control.Lines;

/// <summary>The body of <c>POST /_emulator/lines</c>.</summary>
/// <param name="Number">The line that the account is given, E.164; one that was taken from it comes back with its chats.</param>
/// <param name="LineType">What it can do: <c>iMessage</c>, or <c>RCS</c> for RCS and SMS only; null: what it could do before, <c>iMessage</c> if
/// it is new.</param>
internal sealed record AssignLineRequest(string? Number, string? LineType = null);
