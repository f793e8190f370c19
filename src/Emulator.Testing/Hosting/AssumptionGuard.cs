namespace Chats.Emulator.Testing;

/// <summary>
/// Verifies once, when an emulator ends, that nothing relied on what is only assumed; where this was not asked for, it does nothing.
/// </summary>
internal sealed class AssumptionGuard(ChatsEmulatorOptions options)
{
    private bool _isDone = !options.FailOnAssumed;

    public async Task VerifyAsync(Func<EmulatorControl> control)
    {
        if (_isDone) return;
        _isDone = true;
        await control().Fidelity.VerifyAsync(allWorlds: true, accepted: options.AcceptedAssumptions);
    }
}
