namespace Chats.Emulator.Conversations.Results;

/// <summary>One step of a conversation test and what became of it.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">The step in a few words, with values put in: <c>Maya says "Is my cake ready?"</c>.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record StepResult(int Line, int Column, string Text, StepOutcome Outcome)
{
    /// <summary>When it began, on the world's clock; null: it was not reached.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How long it took, in the machine's time.</summary>
    public TimeSpan Duration { get; init; }
}
