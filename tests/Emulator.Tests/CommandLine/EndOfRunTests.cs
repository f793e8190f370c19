using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.CommandLine;

public sealed class EndOfRunTests : IDisposable
{
    private static readonly EndOfRun Nothing = new(0, null, FailOnAssumed: false, []);

    private readonly TestWorld _world = new();
    private readonly WorldRegistry _worlds;
    private readonly StringWriter _error = new();

    public EndOfRunTests() => _worlds = new WorldRegistry(_world.World.Origin, TimeProvider.System, new WorldLimits());

    [Fact]
    public async Task Asks_for_nothing_unless_told_to()
    {
        Assert.Equal(ExitCodes.Ok, await Nothing.Verify(_worlds.Total, _error));
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public async Task Says_what_was_not_exercised_and_ends_with_five()
    {
        Assert.Equal(5, await (Nothing with { MinimumCoverage = 1 }).Verify(_worlds.Total, _error));
        Assert.Contains("less than the 1 % asked for. Not exercised: createChat, listChats,", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_failed_stays_so_and_leaves_its_report()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "coverage.md");

        Assert.Equal(7, await (Nothing with { MinimumCoverage = 100, ReportFile = file }).Verify(_worlds.Total, _error, status: 7));

        Assert.True(File.Exists(file));
        Assert.Equal("", _error.ToString());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_world_that_ended_still_counts()
    {
        var world = _worlds.Create("short", _world.World.Origin)!;
        world.Counters.RecordAnswer("listChats", isSuccess: true, new CallReference("short", "trace"));
        world.Counters.RecordRefusal(ChatRules.Limit, new CallReference("short", "trace"));
        _worlds.Delete(world);

        Assert.Equal(0, await (Nothing with { MinimumCoverage = 1 }).Verify(_worlds.Total, _error));
        Assert.Equal(5, await (Nothing with { FailOnAssumed = true }).Verify(_worlds.Total, _error));
        Assert.Contains(
            "chats.list.limit (assumed): Invalid parameter value\n    relied on once, first by short/trace", _error.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(0, await (Nothing with { FailOnAssumed = true, Accepted = ["chats.list.limit"] }).Verify(_worlds.Total, _error));
    }

    [Theory]
    [InlineData("coverage.md", "# Coverage of all worlds")]
    [InlineData("coverage.xml", "<?xml")]
    [InlineData("coverage.json", "{\"scope\":\"all worlds\"")]
    public async Task Writes_the_report_as_its_extension_says(string name, string start)
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "new", name);

        Assert.Equal(0, await (Nothing with { ReportFile = file }).Verify(_worlds.Total, _error));

        Assert.StartsWith(start, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_a_failure()
    {
        var file = Path.GetTempFileName();

        Assert.Equal(1, await (Nothing with { ReportFile = Path.Combine(file, "coverage.md") }).Verify(_worlds.Total, _error));

        Assert.StartsWith("--coverage-report: ", _error.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    public void Dispose()
    {
        _worlds.Dispose();
        _world.Dispose();
        _error.Dispose();
    }
}
