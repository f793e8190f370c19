using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Is told how a run goes, in order and from one thread at a time.</summary>
internal interface IRunObserver
{
    /// <summary>The run begins.</summary>
    /// <param name="tests">How many tests will run, repetitions and all.</param>
    void Started(int tests);

    /// <summary>A test begins.</summary>
    /// <param name="test">The test.</param>
    /// <param name="repetition">Which repetition, from 1; 0: it is not repeated.</param>
    void TestStarted(ConversationTest test, int repetition);

    /// <summary>A step ended.</summary>
    void StepEnded(ConversationTest test, StepResult step);

    /// <summary>A test ended.</summary>
    void TestEnded(TestResult result);
}
