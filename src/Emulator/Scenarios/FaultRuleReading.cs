using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>A fault rule, or everything that is wrong with its text.</summary>
internal sealed record FaultRuleReading(FaultRule? Rule, IReadOnlyList<ScenarioProblem> Problems);
