using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Http;

namespace Chats.Emulator.Control.Tests;

/// <summary>Carries out a run that was asked for by HTTP, and brings the world back afterwards.</summary>
/// <param name="run">What is shown of it.</param>
/// <param name="world">The world before it.</param>
/// <param name="emulator">Calls the emulator itself.</param>
/// <param name="hosts">Where judges and word sources may be asked.</param>
/// <param name="system">The machine's time.</param>
/// <param name="log">Takes what nobody expected.</param>
internal sealed class TestRunWork(
    TestRunState run, TestRunWorld world, HttpClient emulator, FetchHosts hosts, TimeProvider system, ILogger<TestRuns> log)
{
    /// <param name="files">The one file that came.</param>
    /// <param name="filter">Which of its tests; null: all.</param>
    /// <param name="seed">
    /// What ids and chance are made from; null: another each time, because the application runs already and may drop ids it has seen.
    /// </param>
    public async Task RunAsync(IReadOnlyList<TestFile> files, string? filter, ulong? seed)
    {
        TestRun? result = null;
        try
        {
            using var application = new HttpClient();
            using var asking = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }); // none leads past the hosts
            using var recorded = RecordedReplies.None();
            using var asker = new Asker(recorded, system);
            var options = new RunOptions(emulator, new RunningApplication(application, files[0].Application.IsNamed))
            {
                Filter = filter,
                Seed = seed ?? Seeds.Another(),
                KeepsWorld = files[0].Scenario is null,
                ApiKey = world.Key,
                Asker = asker,
                Asking = asking,
                MayAsk = hosts.MayFetch,
                System = system,
            };
            var ended = await ConversationRunner.RunAsync(files, options, run, run.Stopped);
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
