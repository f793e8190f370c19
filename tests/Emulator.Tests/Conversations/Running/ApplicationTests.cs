using System.Net;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What becomes of tests whose application is not as it should be: errors, each in its own words.</summary>
public sealed class ApplicationTests : IDisposable
{
    private const string Two = """
        tests:
          - { name: one, steps: [ { as: Maya, say: "Hello?", to: "+12025550100" }, { expect: { message: any } } ] }
          - { name: two, steps: [ { note: x } ] }
        """;

    private readonly FakeApplication _application = new();
    private readonly FakeWorld _world = new() { OnAct = (world, _) => world.Says(1, "Hi") };

    [Fact]
    public async Task It_is_asked_until_it_is_ready()
    {
        var asked = 0;
        _application.Answer = _ => ++asked < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK;
        Assert.Equal(["Passed", "Passed"], await Run("ready: /health"));
        Assert.Equal(["start", "GET /health", "GET /health", "GET /health"], _application.Calls);
    }

    [Fact]
    public async Task One_that_is_never_ready_is_an_error_of_all_tests()
    {
        _application.Answer = _ => HttpStatusCode.ServiceUnavailable;
        const string why = "Error: the application was not ready (http://app/health did not answer 2xx) within 200ms (app.start_timeout)";
        Assert.Equal([why, why], await Run("ready: /health, start_timeout: 200ms"));
    }

    [Theory]
    [InlineData("webhook")]
    [InlineData("ready")]
    [InlineData("reset")]
    [InlineData("clock")]
    public async Task A_path_that_nothing_says_the_host_of_is_an_error(string key)
    {
        var why = $"Error: app.{key} '/there' is a path, and app.url does not say where the application listens";
        var run = await Runs.OfText($"app: {{ {key}: /there }}\n{Two}", _world, _application);
        Assert.Equal([why, why], run.Tests.Select(Runs.Why));
    }

    [Fact]
    public async Task One_that_dies_before_it_is_ready_is_not_waited_for()
    {
        _application.Answer = _ => HttpStatusCode.ServiceUnavailable;
        _application.Death = "'node' ended with exit code 1";
        _application.Output = ["SyntaxError"];
        const string why = "Error: the application has ended before it was ready: 'node' ended with exit code 1";
        Assert.Equal([why, why], await Run("ready: /health, start_timeout: 10m"));
    }

    [Fact]
    public async Task One_that_dies_meanwhile_ends_the_file_with_what_it_printed()
    {
        _application.Output = ["TypeError"];
        _world.OnAct = (_, _) => _application.Death = "'node' ended with exit code 7";
        const string why = "Error: the application has ended: 'node' ended with exit code 7";
        var run = await Runs.OfText($"app: {{ url: \"http://app\", settle: 0s }}\n{Two}", _world, _application);
        Assert.Equal([why, why], run.Tests.Select(Runs.Why));
        Assert.All(run.Tests, test => Assert.Equal(["TypeError"], test.Failure!.Output));
    }

    [Fact]
    public async Task One_that_never_subscribes_is_an_error_that_says_how()
    {
        _world.Subscriptions = 0;
        const string why = "Error: the application was not subscribed to webhooks (app.webhook subscribes it, else it does so itself) "
            + "within 200ms (app.start_timeout)";
        Assert.Equal([why, why], await Run("start_timeout: 200ms"));
    }

    [Fact]
    public async Task One_that_talks_to_a_person_for_ever_is_an_error_and_the_next_test_runs()
    {
        _world.OnAct = (world, _) => world.Tell(
            1, new Fact { Kind = FactKind.Event, Number = 0, At = default, Type = "emulator.persona.guarded" });
        var whys = await Run("settle: 0s");
        Assert.StartsWith(
            "Error: a person and the application answer each other without end; the person's guard stopped it", whys[0],
            StringComparison.Ordinal);
        Assert.Equal("Passed", whys[1]);
    }

    [Fact]
    public async Task One_that_talks_to_itself_for_ever_is_an_error_and_no_missing_message()
    {
        var run = await Runs.OfText(
            """
            app: { url: "http://app", settle: 0s }
            tests:
              - { name: one, strict: false, steps: [ { as: Maya, say: "Hello?", to: "+12025550100" }, { expect: { message: { contains: never } } } ] }
            """,
            new FakeWorld { OnLook = world => world.Says(0, "And another thing") }, _application);

        Assert.Equal(
            "Error: the application talks to itself: more than 25 messages in the chat with +14155550123, and nobody else did anything in between",
            Runs.Why(run.Tests[0]));
    }

    [Fact]
    public void Many_messages_are_no_monologue_where_a_person_answers_or_the_test_acts_in_between()
    {
        var (guard, said) = (new MonologueGuard(), FakeWorld.Message("x") with { ByAccount = true });
        var answered = FakeWorld.Message("y") with { By = "+14155550123" };

        guard.Look(Enumerable.Repeat(said, MonologueGuard.Most));
        guard.Look([answered, .. Enumerable.Repeat(said, MonologueGuard.Most)]);
        guard.Reset();
        guard.Look(Enumerable.Repeat(said, MonologueGuard.Most));

        Assert.Throws<RunProblem>(() => guard.Look([FakeWorld.Message("z") with { Kind = FactKind.Read }, said]));
    }

    [Fact]
    public async Task What_a_persona_did_not_do_stands_beside_what_is_missing()
    {
        _world.OnAct = (world, _) => world.Tell(1, new Fact
        {
            Kind = FactKind.Event,
            Number = 0,
            At = default,
            Type = "emulator.persona.dropped",
            Data = System.Text.Json.JsonElement.Parse("""{"reason":"20 rules wait"}"""),
        });
        var run = await Runs.OfText($"app: {{ url: \"http://app\", settle: 0s }}\n{Two}", _world, _application);
        Assert.Equal(TestVerdict.Failed, run.Tests[0].Verdict);
        Assert.Equal("event emulator.persona.dropped: 20 rules wait", run.Tests[0].Failure!.Came[^1]);
    }

    [Theory]
    [InlineData(true, null, "nothing: no application was told what people did; app.webhook subscribes it, else it subscribes by itself")]
    [InlineData(false, null, "nothing: no application was told what people did; name the command that starts it after --, or app.webhook")]
    [InlineData(true, FactKind.Delivery, null)]
    [InlineData(true, FactKind.Request, null)]
    public async Task An_application_that_was_told_nothing_is_named_where_nothing_came(bool exists, string? traffic, string? came)
    {
        _world.OnAct = (world, _) =>
        {
            world.Tell(0, FakeWorld.Message("Hello?") with { By = "+14155550123" });
            if (traffic is not null) world.Tell(0, new Fact { Kind = traffic, Number = 0, At = default });
        };
        var application = new FakeApplication { Exists = exists };
        var run = await Runs.OfText($"app: {{ url: \"http://app\", settle: 0s }}\n{Two}", _world, application);
        Assert.Equal(TestVerdict.Failed, run.Tests[0].Verdict);
        Assert.Equal(came is null ? [] : [came], run.Tests[0].Failure!.Came);
    }

    [Fact]
    public async Task It_is_started_anew_for_each_test_where_the_file_wants_that()
    {
        Assert.Equal(["Passed", "Passed"], await Run("ready: /health, restart: true, settle: 0s"));
        Assert.Equal(["start", "GET /health", "stop", "start", "GET /health"], _application.Calls);
        var restored = _world.Calls.Where(call => call.Contains("/restore", StringComparison.Ordinal)).Select(call => call.Split('?')[0]);
        Assert.Equal(
            ["POST /savepoints/chats-emulator.tests.start/restore", "POST /savepoints/chats-emulator.tests.base/restore"], restored);
    }

    [Fact]
    public async Task It_is_reset_between_tests_and_a_refusal_is_an_error()
    {
        _application.Answer = path => path == "/reset" ? HttpStatusCode.InternalServerError : HttpStatusCode.OK;
        Assert.Equal(["Passed", "Error: the application answered 500 at app.reset, http://app/reset"], await Run("reset: /reset, settle: 0s"));
    }

    public void Dispose() => _application.Dispose();

    private async Task<List<string>> Run(string application) =>
        [.. (await Runs.OfText($"app: {{ url: \"http://app\", {application} }}\n{Two}", _world, _application)).Tests.Select(Runs.Why)];
}
