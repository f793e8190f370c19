namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>How often a rule was set off in a chat.</summary>
internal sealed class PersonaChatProgressSpec
{
    public Guid Chat { get; set; }

    public int Fired { get; set; }
}
