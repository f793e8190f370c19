using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

public sealed class CommandApplicationTests : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly List<string> _lines = [];
    private readonly SemaphoreSlim _printed = new(0);

    public void Dispose()
    {
        _http.Dispose();
        _printed.Dispose();
    }

    [Fact]
    public async Task It_finds_its_variables_and_what_it_prints_is_kept()
    {
        var application = Shell("echo \"$NAME\"; echo oops >&2; exec sleep 60");
        await application.StartAsync(Start("key-1"), Cancelled);
        await Printed(2);

        Assert.Equal(["key-1", "oops"], application.Output.Order(StringComparer.Ordinal));
        Assert.Equal(_lines, application.Output);
        Assert.Null(application.Death);
        await application.StopAsync(Cancelled);
        Assert.Null(application.Death);
    }

    [Fact]
    public async Task It_is_started_once_until_the_key_changes()
    {
        var application = Shell("echo \"$NAME\"; exec sleep 60");
        await application.StartAsync(Start("key-1"), Cancelled);
        await Printed(1);
        await application.StartAsync(Start("key-1"), Cancelled);
        await application.StartAsync(Start("key-2"), Cancelled);
        await Printed(1);

        Assert.Equal(["key-1", "key-2"], application.Output);
        await application.StopAsync(Cancelled);
    }

    [Fact]
    public async Task Its_death_is_told()
    {
        var application = Shell("exit 3");
        await application.StartAsync(Start("key-1"), Cancelled);
        while (application.Death is null) await Task.Yield();

        Assert.Equal("'sh' ended with exit code 3", application.Death);
        await application.StopAsync(Cancelled);
    }

    [Fact]
    public async Task A_command_that_is_not_there_is_told()
    {
        var application = new CommandApplication(["no-such-command"], _ => new Dictionary<string, string>(), _http, shown: null);
        await application.StartAsync(Start("key-1"), Cancelled);

        Assert.Equal("'no-such-command' cannot be run: there is no such command", application.Death);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static ApplicationStart Start(string key) => new(new TestFile("a.yaml"), new ApplicationSpec(), key);

    private CommandApplication Shell(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh here.");
        return new CommandApplication(
            ["sh", "-c", script], start => new Dictionary<string, string> { ["NAME"] = start.ApiKey }, _http, line =>
            {
                lock (_lines) _lines.Add(line);
                _printed.Release();
            });
    }

    private async Task Printed(int lines)
    {
        for (var i = 0; i < lines; i++) await _printed.WaitAsync(Cancelled);
    }
}
