using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Personas;

internal sealed class PersonaRuleSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<string>? Name { get; set; }

    public PersonaWhenSpec When { get; set; } = new(Position.Start);

    public Located<string>? From { get; set; }

    public int? Times { get; set; }

    public Located<string>? TimesIn { get; set; }

    public double? Chance { get; set; }

    public IReadOnlyList<Located<Act>> Then { get; set; } = [];
}
