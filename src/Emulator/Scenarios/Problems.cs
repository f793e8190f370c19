namespace Chats.Emulator.Scenarios;

/// <summary>Collects everything that is wrong with one text.</summary>
internal sealed class Problems(string file)
{
    private readonly List<ScenarioProblem> _all = [];

    public bool IsEmpty => _all.Count == 0;

    public void Add(Position position, string message) => _all.Add(new ScenarioProblem(file, position.Line, position.Column, message));

    /// <summary>All of them from top to bottom; those of one place as they were found.</summary>
    public IReadOnlyList<ScenarioProblem> InOrder() => [.. _all.OrderBy(problem => new Position(problem.Line, problem.Column))];
}
