namespace Chats.Emulator.ApiTests.Host;

/// <summary>Takes any key, as the emulator does without a scenario of one's own.</summary>
public sealed class OpenEmulator : LoopbackEmulator
{
    protected override EmulatorOptions Options => base.Options with { ScenarioText = TestWorlds.Head + """
        lines:
          - number: "+12025550100"
          - { number: "+12025550102", eligible: false }

        """ };
}
