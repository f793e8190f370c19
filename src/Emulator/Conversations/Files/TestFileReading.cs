using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Test files, or everything that is wrong with them.</summary>
/// <param name="Files">In order; empty when there are problems.</param>
/// <param name="Problems">File by file, from top to bottom.</param>
internal sealed record TestFileReading(IReadOnlyList<TestFile> Files, IReadOnlyList<ScenarioProblem> Problems);
