using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>How far somebody is with a rule of their persona.</summary>
internal sealed class PersonaProgressSpec
{
    /// <summary>Its number, from 1.</summary>
    public Located<int>? Rule { get; set; }

    public bool Off { get; set; }

    public int Fired { get; set; }

    public IReadOnlyList<PersonaChatProgressSpec> Chats { get; set; } = [];
}
