namespace Chats.Emulator.ApiTests.Host;

/// <summary>An emulator whose checkout pages are its own.</summary>
public sealed class CheckoutEmulator : InMemoryEmulator
{
    protected override EmulatorOptions Options => base.Options with { Checkout = "emulator" };
}
