using System.Globalization;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Runs the tests of one file: each begins where the scenario begins, with the application up.</summary>
internal sealed class FileRunner(TestFile file, IWorldClient world, RunOptions options, IRunObserver observer)
{
    private const string Base = "chats-emulator.tests.base";
    private const string Start = "chats-emulator.tests.start";
    private const string AnyKey = "any-key";

    private readonly ApplicationSpec _spec = file.Application.Over(options.ApplicationOverrides);
    private readonly EnvironmentMask _mask = new(file.Variables);
    private ApplicationKeeper? _keeper;
    private bool _isFirst = true;

    private bool Restarts => _spec.Restart == true;

    /// <summary>Brings the world to its start and the application up.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _keeper = new ApplicationKeeper(world, file, _spec, options.ApiKey ?? file.ApiKey ?? AnyKey, options);
        if (!options.KeepsWorld && file.Scenario is { } scenario)
        {
            var yaml = _keeper.Webhook is { } webhook ? ScenarioSubscription.Add(scenario, webhook) : scenario;
            await world.SeedAsync(yaml, file.Variables, cancellationToken);
            if (!file.HasClock) await world.SendAsync(HttpMethod.Put, "/clock", "{\"mode\":\"running\"}", cancellationToken);
        }

        await world.SendAsync(HttpMethod.Put, $"/savepoints/{Base}", null, cancellationToken);
        await _keeper.BringUpAsync(cancellationToken);
        await world.SendAsync(HttpMethod.Put, $"/savepoints/{Start}", null, cancellationToken);
    }

    /// <summary>Runs a test once.</summary>
    public async Task<(TestResult Result, bool EndsFile)> RunAsync(
        ConversationTest test, int repetition, CancellationToken cancellationToken)
    {
        observer.TestStarted(test, repetition);
        var seed = Seeds.Of(options.Seed, test, repetition);
        var runner = new TestRunner(test, file, world, _spec, options, observer, repetition, seed);
        try
        {
            await BeginAsync(seed, cancellationToken);
        }
        catch (RunProblem problem)
        {
            return (Broken(runner.Result, test, problem.Message), problem.EndsFile);
        }

        await runner.RunAsync(cancellationToken);
        return (_mask.Of(runner.Result), runner.EndsFile);
    }

    /// <summary>Leaves the world without the runner's savepoints; one that was there before as it was.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (options.KeepsWorld) await world.SendAsync(HttpMethod.Post, $"/savepoints/{Base}/restore", null, cancellationToken);
        await world.SendAsync(HttpMethod.Delete, $"/savepoints/{Start}", null, cancellationToken);
        await world.SendAsync(HttpMethod.Delete, $"/savepoints/{Base}", null, cancellationToken);
    }

    /// <summary>What a test that could not begin ends with.</summary>
    public TestResult Broken(TestResult result, ConversationTest test, string message) => _mask.Of(result with
    {
        Verdict = TestVerdict.Error,
        Failure = new TestFailure(test.Line, test.Column, message) { Output = options.Application.Output },
        RunAgain = options.RunAgain?.Invoke(test),
    });

    private async Task BeginAsync(ulong seed, CancellationToken cancellationToken)
    {
        var isFirst = _isFirst;
        _isFirst = false;
        var from = Restarts && !isFirst ? Base : Start;
        await world.SendAsync(
            HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"/savepoints/{from}/restore?seed={seed}"), null,
            cancellationToken);
        if (isFirst) return;
        if (Restarts)
        {
            await options.Application.StopAsync(cancellationToken);
            await _keeper!.BringUpAsync(cancellationToken);
        }

        await _keeper!.ResetAsync(cancellationToken);
    }
}
