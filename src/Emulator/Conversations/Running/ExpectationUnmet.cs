using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

#pragma warning disable CA1032 // it always says what is wrong

/// <summary>An expectation does not hold.</summary>
internal sealed class ExpectationUnmet(TestFailure failure) : Exception(failure.Summary)
{
    public TestFailure Failure { get; } = failure;
}
