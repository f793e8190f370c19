namespace Chats.Emulator;

/// <summary>A scenario that cannot be used. Nothing of it was loaded.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>Creates the exception from all problems at once.</summary>
    /// <param name="problems">Each as <c>file:line:column: message</c>.</param>
    public ScenarioException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Every problem found, as <c>file:line:column: message</c>, in the order of the file.</summary>
    public IReadOnlyList<string> Problems { get; }
}
