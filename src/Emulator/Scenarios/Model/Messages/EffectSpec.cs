namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class EffectSpec
{
    public string Name { get; set; } = "";
}
