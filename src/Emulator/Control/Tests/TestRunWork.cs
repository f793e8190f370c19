using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Http;

namespace Chats.Emulator.Control.Tests;

/// <summary>Carries out a run that was asked for by HTTP, and brings the world back afterwards.</summary>
/// <param name="run">What is shown of it.</param>
/// <param name="world">The world before it.</param>
/// <param name="emulator">Calls the emulator itself.</param>
/// <param name="system">The machine's time.</param>
/// <param name="log">Takes what nobody expected.</param>
internal sealed class TestRunWork(
    TestRunState run, TestRunWorld world, HttpClient emulator, TimeProvider system, ILogger<TestRuns> log)
{
    public async Task RunAsync(IReadOnlyList<TestFile> files, RunOptions options)
    {
        TestRun? result = null;
        try
        {
            using var application = new HttpClient();
            using var recorded = RecordedReplies.None();
            using var asker = new Asker(recorded, system);
            var isThere = files[0].Application != new ApplicationSpec();
            var given = options with
            {
                Emulator = emulator,
                Application = new RunningApplication(application, isThere),
                KeepsWorld = files[0].Scenario is null,
                Asker = asker,
                System = system,
            };
            var ended = await ConversationRunner.RunAsync(files, given, run, run.Stopped);
            if (!run.Stopped.IsCancellationRequested) result = ended;
        }
        catch (OperationCanceledException) when (run.Stopped.IsCancellationRequested)
        {
            // Whoever stopped it knows.
        }
        catch (Exception unexpected)
        {
            log.TestRunBroke(unexpected, run.Id);
        }
        finally
        {
            world.BringBack();
            emulator.Dispose();
            run.End(result);
        }
    }
}
