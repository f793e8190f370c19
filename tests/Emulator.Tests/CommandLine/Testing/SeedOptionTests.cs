using System.CommandLine;
using System.Linq;

namespace Chats.Emulator.CommandLine.Testing;

public sealed class SeedOptionTests
{
    [Fact]
    public void An_application_that_is_started_for_the_run_sees_the_same_ids_each_time()
    {
        var settings = Read("test a.test.yaml", "node", "bot.mjs");

        Assert.Equal(1ul, settings.Seed);
        Assert.Equal(["--seed", "1"], settings.Repeated);
    }

    [Fact]
    public void One_that_runs_already_sees_ids_it_has_not_dropped_before()
    {
        var settings = Enumerable.Range(0, 3).Select(_ => Read("test a.test.yaml")).ToList();

        Assert.True(settings.Select(run => run.Seed).Distinct().Count() > 1, "each run of a running application has a seed of its own");
        Assert.All(settings, run => Assert.Empty(run.Repeated));
    }

    [Fact]
    public void A_seed_that_is_named_is_the_seed()
    {
        var settings = Read("test a.test.yaml --seed 42");

        Assert.Equal(42ul, settings.Seed);
        Assert.Equal(["--seed", "42"], settings.Repeated);
    }

    private static TestSettings Read(string line, params string[] command)
    {
        var options = new TestOptions();
        var verb = new Command("test") { new Argument<string[]>("path") };
        options.AddTo(verb);
        return options.Read(new RootCommand { verb }.Parse(line), command);
    }
}
