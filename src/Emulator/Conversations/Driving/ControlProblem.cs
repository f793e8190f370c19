namespace Chats.Emulator.Conversations.Driving;

#pragma warning disable MA0048 // a problem and its places read best on one page

/// <summary>Why the control plane refused a call.</summary>
internal sealed record ControlProblem(string? Title = null, string? Detail = null, IReadOnlyList<TextProblem>? Errors = null);

/// <summary>What is wrong at one place of the text that was sent.</summary>
internal sealed record TextProblem(string? Message = null);
