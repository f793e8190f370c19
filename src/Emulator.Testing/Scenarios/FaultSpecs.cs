using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Takes typed faults into a scenario, by the same words they are sent to the control plane in.</summary>
internal static class FaultSpecs
{
    /// <exception cref="ScenarioException">The fault's parts do not go together.</exception>
    public static FaultSpec Of(Fault fault)
    {
        var problems = new Scenarios.Text.Problems($"faults/{fault.Name}") { People = null };
        var json = FaultJson.Write(fault);
        if (YamlText.Read(json, problems) is { } root && FaultCodec.Named.TryRead(root, problems, out var spec) && problems.IsEmpty)
        {
            return spec;
        }

        throw new ScenarioException([.. problems.InOrder().Select(problem => $"fault '{fault.Name}': {problem.Message}")]);
    }
}
