using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>The lines a file may refer to.</summary>
internal sealed class KnownLines(IReadOnlyList<LineSpec> lines)
{
    private readonly string[] _numbers = [.. lines.Select(line => line.Number?.Value).OfType<string>()];

    /// <summary>Reports an undeclared line, unless what is wrong has been reported already.</summary>
    public void Check(Located<string> line, Problems problems)
    {
        var isReported = !Handle.IsPhone(line.Value) || _numbers.Length < lines.Count;
        if (isReported || _numbers.Contains(line.Value)) return;
        problems.Add(line.Position, KnownNames.UnknownLine(line.Value, _numbers));
    }

    /// <summary>Reports a line where only a person can stand.</summary>
    public void CheckPerson(Located<string> person, Problems problems)
    {
        if (_numbers.Contains(person.Value)) problems.Add(person.Position, KnownNames.LineIsNobody(person.Value));
    }
}
