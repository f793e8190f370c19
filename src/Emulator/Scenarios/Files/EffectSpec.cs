namespace Chats.Emulator.Scenarios.Files;

internal sealed class EffectSpec
{
    public string Name { get; set; } = "";
}
