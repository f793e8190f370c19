using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>Which persona somebody has: a named one, or one of their own.</summary>
internal sealed class PersonaChoiceSpec
{
    public Located<string>? Name { get; set; }

    public PersonaSpec? Own { get; set; }
}
