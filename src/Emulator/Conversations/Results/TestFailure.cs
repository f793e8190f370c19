namespace Chats.Emulator.Conversations.Results;

/// <summary>Why a conversation test did not pass, for a person to read.</summary>
/// <param name="Line">The line of the step in the file, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Summary">One line: what is wrong.</param>
public sealed record TestFailure(int Line, int Column, string Summary)
{
    /// <summary>What was expected, in words; empty where nothing was.</summary>
    public string Expected { get; init; } = "";

    /// <summary>What came instead, nearest first, a line each with what differs.</summary>
    public IReadOnlyList<string> Came { get; init; } = [];

    /// <summary>The order after which facts were looked at by the step; null: it looked at all of the test.</summary>
    public long? Since { get; init; }

    /// <summary>What the application printed last, a line each; empty where the command of the test did not start it.</summary>
    public IReadOnlyList<string> Output { get; init; } = [];
}
