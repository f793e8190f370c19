using Chats.Emulator.Faults;

namespace Chats.Emulator.Scenarios;

/// <summary>A fault rule, or everything that is wrong with its text.</summary>
internal sealed record FaultRuleReading(FaultRule? Rule, IReadOnlyList<ScenarioProblem> Problems);
