using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>What tests of faults share.</summary>
public abstract class FaultTest(TestEmulator emulator) : ApiTest(emulator)
{
    /// <summary>The client sees its connection break instead of a whole answer.</summary>
    protected static async Task Breaks(Func<Task<Reply>> call)
    {
        var problem = await Record.ExceptionAsync(call);
        Assert.True(
            problem is HttpRequestException or IOException or OperationCanceledException,
            $"expected a broken connection, got {problem?.ToString() ?? "an answer"}");
        Assert.False(Cancellation.IsCancellationRequested);
    }

    protected async Task<(long Calls, long Hits)> Counts(string fault)
    {
        var info = (await Control(HttpMethod.Get, $"/faults/{fault}")).Expect(200).Json;
        return (info.GetProperty("calls").GetInt64(), info.GetProperty("hits").GetInt64());
    }

    /// <summary>Advances until the call is answered. Counting what ran would not do: a message's own progress runs as well.</summary>
    protected Task AdvanceUntilAnswered(string by, Task call) => Eventually(async () =>
    {
        if (!call.IsCompleted) await Advance(by);
        return call.IsCompleted;
    });

    /// <summary>Advances until a timer of the call in flight has run; only for calls that schedule nothing else.</summary>
    protected Task AdvanceUntilSomethingRuns(string by) => Eventually(async () => await Advance(by) > 0);

    protected async Task<int> MessagesInDirectChat() => (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength();
}
