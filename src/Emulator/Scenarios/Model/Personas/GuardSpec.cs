namespace Chats.Emulator.Scenarios.Model.Personas;

internal sealed class GuardSpec
{
    /// <summary>Null: off.</summary>
    public int? PerMinute { get; set; }
}
