using Chats.Emulator.Control;
using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;
using Row = Chats.Emulator.Conversations.Files.ConversationTest;

namespace Chats.Emulator.Testing;

/// <summary>One conversation test, or one row of it; see <see cref="ConversationTests"/>.</summary>
public sealed class ConversationTest
{
    private readonly TestFile _file;
    private readonly Row _row;

    internal ConversationTest(TestFile file, Row row) => (_file, _row) = (file, row);

    /// <summary>The file it stands in, as it was named.</summary>
    public string File => _row.File;

    /// <summary>Its name, with the row's values put in.</summary>
    public string Name => _row.Name;

    /// <summary><c>file: test [row]</c>.</summary>
    public override string ToString() => _row.ToString();

    /// <summary>
    /// Runs it in a world, which starts from the file's scenario where that names one. Calls and webhooks of the application go where
    /// <see cref="IChatsEmulator.DeliverWebhooksTo"/> leads them, else over the network.
    /// </summary>
    /// <param name="world">A world of its own: rows may run side by side.</param>
    /// <param name="application">Where the application is, in place of what the file says; null: as the file says.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How it went.</returns>
    /// <exception cref="ConversationTestException">It did not pass; the message tells why, with the conversation.</exception>
    public async Task<TestResult> RunAsync(EmulatorWorld world, Uri? application = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(world);
        using var emulator = Connect(world);
        using var calls = new HttpClient(new ApplicationHandler((world.Emulator as IInProcess)?.Routes));
        using var recorded = RecordedReplies.None();
        using var asker = new Asker(recorded, TimeProvider.System);
        var options = new RunOptions(emulator, new RunningApplication(calls, application is not null || _file.Application.IsNamed))
        {
            ApiKey = world.Token,
            Asker = asker,
            ApplicationOverrides = new ApplicationSpec { Url = application?.ToString() },
        };
        var run = await ConversationRunner.RunAsync([_file with { Tests = [_row] }], options, NoObserver.Instance, cancellationToken);
        return run.Tests.FirstOrDefault(test => test.Verdict is TestVerdict.Failed or TestVerdict.Error) is { } failed
            ? throw new ConversationTestException(failed, world.ConsoleUrl)
            : run.Tests[0];
    }

    private static HttpClient Connect(EmulatorWorld world)
    {
        var client = new HttpClient(world.Emulator.CreateHandler()) { BaseAddress = world.Emulator.BaseAddress };
        client.DefaultRequestHeaders.Add(ControlPaths.WorldHeader, world.Name);
        if (world.Control.Token is { } token) client.DefaultRequestHeaders.Add(ControlPaths.TokenHeader, token);
        return client;
    }
}
