using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Control.Tests;

/// <summary>The test that runs now.</summary>
/// <param name="Name"><c>file: test [row]</c>.</param>
/// <param name="Steps">Its steps that ended.</param>
public sealed record RunningTestResponse(string Name, IReadOnlyList<StepResult> Steps);
