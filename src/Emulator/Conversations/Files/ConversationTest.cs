namespace Chats.Emulator.Conversations.Files;

/// <summary>One test of a file; of a test with rows one row.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Name">Its name, with the row's values put in.</param>
/// <param name="Steps">What it does and expects, in order.</param>
internal sealed record ConversationTest(string File, string Name, IReadOnlyList<TestStep> Steps)
{
    /// <summary>The row's values, such as <c>word: STOP</c>; empty: the test has no rows.</summary>
    public string Row { get; init; } = "";

    /// <summary>Which row it is, from 1; 0: the test has none.</summary>
    public int RowNumber { get; init; }

    /// <summary>Which test of the file it is, from 1.</summary>
    public int Number { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>Whether a message that no step expects lets it fail.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>How often it runs, and how often it must pass.</summary>
    public Repetition Repeat { get; init; } = Repetition.Once;

    /// <summary>What <c>--filter</c> looks at: <c>file: test [row]</c>.</summary>
    public override string ToString() => Row.Length == 0 ? $"{File}: {Name}" : $"{File}: {Name} [{Row}]";
}
