using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Personas;

internal sealed class PersonaWhenSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<FactMatch>? Match { get; set; }

    public TimeSpan? Silence { get; set; }

    /// <summary>How long after the world's start.</summary>
    public TimeSpan? Start { get; set; }

    public DateTimeOffset? At { get; set; }

    public Located<string>? To { get; set; }

    public IReadOnlyList<Located<string>> With { get; set; } = [];

    public bool IsBeginning => Start is not null || At is not null;
}
