using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Snapshots;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Tests;

/// <summary>Runs conversation tests inside the emulator, and records one of what happened.</summary>
internal static class TestEndpoints
{
    private const int MostRuns = 1000;

    private const int LongestText = 1024 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapPost("/tests", (Delegate)Post).WithQuery("wait", "seed", "filter")
            .WithSummary("Runs conversation tests in this world, and leaves it as it was before")
            .WithDescription("The body is the YAML of a test file, with its scenario in it or none: then the world as it is.")
            .Produces<TestRunResponse>().Produces<TestRunResponse>(StatusCodes.Status202Accepted);
        control.MapGet("/tests", List).WithSummary("The runs of conversation tests in this world that are remembered, oldest first")
            .Produces<TestRunListResponse>();
        control.MapGet("/tests/{id}", (Delegate)Get).WithQuery("wait")
            .WithSummary("How a run goes: what ended, the steps of the test that runs, and the verdict")
            .Produces<TestRunResponse>().Produces<TestRunResponse>(StatusCodes.Status202Accepted);
        control.MapDelete("/tests/{id}", (Delegate)Delete).WithSummary("Stops a run; the world returns to what it was before")
            .Produces<TestRunResponse>();
    }

    private static async Task<IResult> Post(
        ControlCall call, HttpRequest request, WorldRegistry worlds, TestRuns runs, SelfClient self, FetchHosts hosts,
        TimeProvider system, ILogger<TestRuns> log, string? wait, ulong? seed, string? filter, CancellationToken gone)
    {
        if (!TryWait(wait, out var patience)) return BadWait(wait!);
        if (await Read(request, gone) is not { } text)
        {
            return Problems.Of(413, "Too long", "A text of tests has at most 1 MiB; run larger ones by chats-emulator test --emulator.");
        }

        var reading = TestFileLoader.LoadText(text, "tests", hosts.MayFetch);
        if (reading.Problems.Count > 0) return Problems.Of(reading.Problems, "Invalid tests");
        var selected = ConversationRunner.Select(reading.Files, filter);
        if (selected.Count == 0) return Problems.Of(400, "No test selected", $"No test's name contains '{filter}'.");
        if (selected.Sum(test => test.Repeat.Times) > MostRuns)
        {
            return Problems.Of(422, "Too many tests", $"A call runs at most {MostRuns}, repetitions and all; split them.");
        }

        if (self.Connect(call.World.Name) is not { } emulator)
        {
            return Problems.Of(
                409, "Nothing listens", "The emulator runs in memory and cannot call itself. In .NET: ConversationTests.Get(name).RunAsync(world).");
        }

        if (runs.Begin(call.World) is not { } run)
        {
            emulator.Dispose();
            return Problems.Of(409, "A run goes on", "One run at a time in a world; wait for it, or DELETE it.");
        }

        var work = new TestRunWork(run, new TestRunWorld(call.World, worlds), emulator, hosts, system, log);
        _ = Task.Run(() => work.RunAsync(reading.Files, filter, seed), CancellationToken.None);
        return await Show(run, patience, system, gone);
    }

    private static TestRunListResponse List(ControlCall call, TestRuns runs) => new([.. runs.All(call.World).Select(run => run.Show())]);

    private static async Task<IResult> Get(
        ControlCall call, TestRuns runs, TimeProvider system, string id, string? wait, CancellationToken gone)
    {
        if (!TryWait(wait, out var patience)) return BadWait(wait!);
        return runs.Find(call.World, id) is { } run ? await Show(run, patience, system, gone) : Unknown(id);
    }

    private static async Task<IResult> Delete(ControlCall call, TestRuns runs, string id, CancellationToken gone)
    {
        if (runs.Find(call.World, id) is not { } run) return Unknown(id);
        run.Stop();
        await run.Over.WaitAsync(gone);
        return Results.Ok(run.Show());
    }

    private static async Task<IResult> Show(TestRunState run, TimeSpan patience, TimeProvider system, CancellationToken gone)
    {
        if (patience > TimeSpan.Zero)
        {
            await run.Over.WaitAsync(patience, system, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var shown = run.Show();
        return shown.Verdict is null
            ? Results.Accepted($"{ControlPaths.Prefix}/tests/{run.Id}", shown)
            : Results.Ok(shown);
    }

    private static bool TryWait(string? text, out TimeSpan patience)
    {
        patience = TimeSpan.Zero;
        return text is null || (Durations.TryParse(text, out patience) && patience <= LongestWait);
    }

    private static IResult BadWait(string wait) =>
        Problems.Of(400, "Invalid wait", $"wait is a duration such as 60s, at most 10m, and not '{wait}'.");

    private static IResult Unknown(string id) => Problems.Of(
        404, "Unknown run",
        $"There is no run '{id}' in this world; GET {ControlPaths.Prefix}/tests lists those that are remembered."
            + (Spelling.Closest(id, ["recorded"]) is { } meant ? $" Did you mean {ControlPaths.Prefix}/tests/{meant}?" : ""));

    /// <summary>The text; null: it is too long.</summary>
    private static async Task<string?> Read(HttpRequest request, CancellationToken gone)
    {
        await using var upload = new Upload(Path.GetTempPath());
        if (!await upload.Receive(request.Body, LongestText, gone)) return null;
        upload.Content.Position = 0;
        using var reader = new StreamReader(upload.Content, Encoding.UTF8);
        return await reader.ReadToEndAsync(gone);
    }
}
