namespace Chats.Emulator.Conversations.Driving;

/// <summary>Why the control plane refused a call.</summary>
internal sealed record ControlProblem(string? Title = null, string? Detail = null, IReadOnlyList<string>? Problems = null);
