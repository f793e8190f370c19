namespace Chats.Emulator.Conversations.Results;

/// <summary>How one step of a conversation test ended.</summary>
public enum StepOutcome
{
    Passed,
    Failed,
    Error,

    /// <summary>Not reached, because a step before it did not pass.</summary>
    NotRun,
}
