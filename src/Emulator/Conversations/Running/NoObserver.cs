using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Nobody looks.</summary>
internal sealed class NoObserver : IRunObserver
{
    public static readonly NoObserver Instance = new();

    public void Started(int tests)
    {
    }

    public void TestStarted(ConversationTest test, int repetition)
    {
    }

    public void StepEnded(ConversationTest test, StepResult step)
    {
    }

    public void TestEnded(TestResult result)
    {
    }
}
