using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>An act, or everything that is wrong with its text.</summary>
internal sealed record ActReading(Act? Act, IReadOnlyList<ScenarioProblem> Problems);
