namespace Chats.Emulator.CommandLine.Testing;

/// <summary>The emulator that tests run against.</summary>
/// <param name="Reach">Where it is, and the key of the world.</param>
/// <param name="ControlToken">What its control plane asks for; null: nothing.</param>
/// <param name="World">The name of the world that was made for the run; null: the default one.</param>
internal sealed record TestEmulator(EmulatorConnection Reach, string? ControlToken, string? World = null);
