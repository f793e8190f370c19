using System.Globalization;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>Collects everything that is wrong with one text, or with the files that make up one scenario.</summary>
internal sealed class Problems(string file)
{
    /// <summary>More are not useful to a reader; a file of another kind may have one in every line.</summary>
    private const int MostShown = 100;

    private const int MostKept = 10 * MostShown;

    private readonly List<ScenarioProblem> _all = [];
    private readonly List<string> _files = [file];
    private readonly HashSet<Position> _settled = [];
    private int _uncounted;

    public bool IsEmpty => _all.Count == 0;

    public int Count => _all.Count + _uncounted;

    /// <summary>Whom the text may call by a name in place of a handle; null: that is not known yet, and a name is taken as it is.</summary>
    public ContactNames? People { get; set; } = ContactNames.None;

    /// <summary>Where what the text calls people, chats and lines is looked up; null: what there is cannot be known.</summary>
    public KnownNames? Names { get; set; }

    /// <summary>Whether further problems are only counted, so that no words need be found for them.</summary>
    public bool IsFull => _all.Count >= MostKept;

    /// <summary>A handle as messages show it: with the name of whoever has one.</summary>
    public string Show(string handle) => People?.Show(handle) ?? handle;

    public void Add(Position position, string message)
    {
        if (_settled.Contains(position)) return;
        if (IsFull) _uncounted++;
        else _all.Add(new ScenarioProblem(position.File ?? file, position.Line, position.Column, message));
    }

    /// <summary>Adds a problem after which nothing else is said of that place: what stands there is not what was meant to.</summary>
    public void AddOnly(Position position, string message)
    {
        Add(position, message);
        _settled.Add(position);
    }

    /// <summary>Says that a file comes next, in whose place its problems are shown.</summary>
    public void Open(string other)
    {
        if (!_files.Contains(other, StringComparer.Ordinal)) _files.Add(other);
    }

    /// <summary>
    /// File by file from top to bottom, those of one place as they were found; of very many the first, and how many more there are.
    /// </summary>
    public IReadOnlyList<ScenarioProblem> InOrder()
    {
        var sorted =
            _all.OrderBy(problem => _files.IndexOf(problem.File)).ThenBy(problem => new Position(problem.Line, problem.Column)).ToList();
        var more = sorted.Count - MostShown + _uncounted;
        if (more <= 0) return sorted;
        var last = sorted[MostShown - 1];
        var rest = last with
        {
            Message = string.Create(CultureInfo.InvariantCulture, $"and {more:N0} more; those are told once these are mended"),
            Count = more,
        };
        return [.. sorted.Take(MostShown), rest];
    }
}
