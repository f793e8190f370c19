namespace Chats.Emulator.Control.Tests;

/// <summary>The runs of conversation tests that are remembered, oldest first.</summary>
internal sealed record TestRunListResponse(IReadOnlyList<TestRunResponse> Runs);
