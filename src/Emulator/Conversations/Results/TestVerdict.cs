namespace Chats.Emulator.Conversations.Results;

/// <summary>How a conversation test ended.</summary>
public enum TestVerdict
{
    Passed,

    /// <summary>An expectation did not hold.</summary>
    Failed,

    /// <summary>It could not be judged: the application was not ready or died, a judge broke, the time was over.</summary>
    Error,

    Skipped,
}
