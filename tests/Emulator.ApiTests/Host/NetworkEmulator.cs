namespace Chats.Emulator.ApiTests.Host;

/// <summary>The emulator on a port, whose webhooks go over the network.</summary>
public sealed class NetworkEmulator : LoopbackEmulator
{
    protected override EmulatorOptions Options => base.Options with { WebhookRoute = null };
}
