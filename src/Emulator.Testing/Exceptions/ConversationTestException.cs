using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Testing;

/// <summary>A conversation test did not pass. The message says where and why, with the conversation so far.</summary>
#pragma warning disable CA1032 // only a test that did not pass makes one, and its result says everything
public sealed class ConversationTestException : Exception
#pragma warning restore CA1032
{
    /// <param name="result">How it went.</param>
    /// <param name="console">Where to look; null: nowhere.</param>
    internal ConversationTestException(TestResult result, Uri? console)
        : base(ConsoleLink.Append(Describe(result).TrimEnd(), console)) => Result = result;

    /// <summary>How the test went: its steps, and what happened.</summary>
    public TestResult Result { get; }

    private static string Describe(TestResult result) => result.Failure is { } failure
        ? $"{FailureText.Headline(result, failure)}\n{FailureText.Details(result, failure)}"
        : $"{result.File}: {result.Name}: {result.Verdict}";
}
