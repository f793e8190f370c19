using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Many who command one emulator at once: each call happens before or after each other one, never in the middle of it.</summary>
public sealed class AtOnceTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Callers = 8;
    private const int Rounds = 40;
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2026-11-23T18:00:00Z", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Advances_add_up_whoever_asks_for_them_at_once()
    {
        for (var i = 0; i < 40; i++) (await Create(Bodies.Text("Hello", $"+1415555{i + 1000:0000}"))).Expect(201);

        var moves = await Together(_ => "/clock/advance", caller => $$"""{"by":"{{(caller == 0 ? 3600 : 5)}}s"}""", HttpMethod.Post);

        Assert.All(moves, reply => reply.Expect(200));
        var seconds = (3600 + (5 * (Callers - 1))) * Rounds;
        Assert.Equal(Start.AddSeconds(seconds), await Now());
        // Nobody was told a time that somebody else was told too, and the last one stands.
        var told = moves.Select(reply => reply.Json.GetProperty("now").GetDateTimeOffset()).ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(Start.AddSeconds(seconds), told.Max());
    }

    [Fact]
    public async Task A_clock_that_is_set_advanced_stopped_and_released_at_once_never_goes_back()
    {
        for (var i = 0; i < 20; i++) (await Create(Bodies.Text("Hello", $"+1415555{i + 1000:0000}"))).Expect(201);
        var last = new ConcurrentDictionary<int, DateTimeOffset>();

        await Together(async (caller, round) =>
        {
            var (method, path, body) = (caller % 4) switch
            {
                0 => (HttpMethod.Post, "/clock/advance", """{"by":"7s"}"""),
                1 => (HttpMethod.Put, "/clock", $$"""{"mode":"manual","now":"{{Start.AddMinutes(round):O}}"}"""),
                2 => (HttpMethod.Put, "/clock", """{"mode":"real"}"""),
                _ => (HttpMethod.Put, "/clock", """{"mode":"manual"}"""),
            };
            var before = await Now();
            var reply = await Control(method, path, body);
            Assert.Contains(reply.Status, new[] { 200, 409 });
            var after = await Now();
            Assert.True(after >= before, $"{body}: from {before:O} back to {after:O}");
            if (reply.Status == 200)
            {
                var told = reply.Json.GetProperty("now").GetDateTimeOffset();
                Assert.True(told >= before && told <= after, $"{body}: told {told:O} between {before:O} and {after:O}");
            }

            Assert.True(after >= last.GetOrAdd(caller, after));
            last[caller] = after;
        });
    }

    [Fact]
    public async Task Worlds_savepoints_scenarios_and_faults_changed_at_once_are_always_whole()
    {
        var answers = new ConcurrentBag<(string Call, int Status)>();
        async Task Ask(HttpMethod method, string path, string? body = null, string? world = null)
        {
            var reply = await Control(method, path, body, world);
            answers.Add(($"{method} {path}", reply.Status));
        }

        await Together(async (caller, round) =>
        {
            // Two names for all, so that every call meets another one on the same world.
            var name = $"{World}.{round % 2}";
            switch ((caller + (round * 3)) % 11)
            {
                case 0: await Ask(HttpMethod.Post, "/worlds", $$"""{"name":"{{name}}","from":"{{World}}"}""", ""); break;
                case 1: await Ask(HttpMethod.Delete, $"/worlds/{name}", null, ""); break;
                case 2: await Ask(HttpMethod.Put, "/savepoints/here", null, name); break;
                case 3: await Ask(HttpMethod.Post, "/savepoints/here/restore", null, name); break;
                case 4: await Ask(HttpMethod.Put, "/scenario", TestWorlds.Bakery($"{name}.{caller}"), name); break;
                case 5: await Ask(HttpMethod.Post, "/reset", null, name); break;
                case 6: await Ask(HttpMethod.Put, "/faults/one", """{"on":"getChat","then":{"error":3006}}""", name); break;
                case 7: await Ask(HttpMethod.Delete, "/faults", null, name); break;
                case 8: await Ask(HttpMethod.Post, "/clock/advance", """{"by":"1s"}""", name); break;
                case 9: await Ask(HttpMethod.Put, $"/lines/{People.Line}", """{"flagged":true}""", name); break;
                default: await Ask(HttpMethod.Post, "/worlds", $$"""{"from":"{{name}}"}""", ""); break;
            }

            await Create(Bodies.Text("Hello", People.Stranger), $"world-{name}");
        });

        Assert.DoesNotContain(answers, answer => answer.Status >= 500);
        await EveryTokenOpensAWorldThereIs();
        foreach (var world in await Worlds()) await Delete(world.GetProperty("name").GetString()!);
    }

    [Fact]
    public async Task A_world_deleted_and_made_again_at_once_is_there_for_whoever_was_told_so()
    {
        var name = $"{World}.x";
        var made = 0;
        var ended = 0;
        await Together(async (caller, _) =>
        {
            var reply = caller % 2 == 0
                ? await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{name}}"}""", "")
                : await Control(HttpMethod.Delete, $"/worlds/{name}", null, "");
            if (reply.Status == 201) Interlocked.Increment(ref made);
            else if (reply.Status == 204) Interlocked.Increment(ref ended);
            else Assert.Contains(reply.Status, new[] { 404, 409 });
        });

        // As many ended as were made, but for the one that is left; a delete that hit the next of the name would break the count.
        var left = (await Worlds()).Count(world => world.GetProperty("name").GetString() == name);
        Assert.Equal(made, ended + left);
        await Delete(name);
    }

    private async Task EveryTokenOpensAWorldThereIs()
    {
        foreach (var world in await Worlds())
        {
            var name = world.GetProperty("name").GetString()!;
            foreach (var token in world.GetProperty("tokens").EnumerateArray())
            {
                var before =
                    (await Control(HttpMethod.Get, "/journal", null, name)).Expect(200).Json.GetProperty("requests").GetArrayLength();
                await Get("/phone_numbers", token.GetString());
                Assert.Equal(
                    before + 1, (await Control(HttpMethod.Get, "/journal", null, name)).Json.GetProperty("requests").GetArrayLength());
            }
        }
    }

    private async Task<List<JsonElement>> Worlds() =>
        [.. (await Control(HttpMethod.Get, "/worlds", null, "")).Expect(200).Json.GetProperty("worlds").EnumerateArray()
            .Where(world => world.GetProperty("name").GetString() is { } name
            && (name.StartsWith($"{World}.", StringComparison.Ordinal) || name[0] == 'w'))];

    private async Task Delete(string name) => await Control(HttpMethod.Delete, $"/worlds/{name}", null, "");

    private async Task<DateTimeOffset> Now() =>
        (await Control(HttpMethod.Get, "/clock")).Expect(200).Json.GetProperty("now").GetDateTimeOffset();

    private async Task<List<Reply>> Together(Func<int, string> path, Func<int, string> body, HttpMethod method)
    {
        var replies = new ConcurrentBag<Reply>();
        await Together(async (caller, _) => replies.Add(await Control(method, path(caller), body(caller))));
        return [.. replies];
    }

    private static Task Together(Func<int, int, Task> call) => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(
        async () =>
        {
            for (var round = 0; round < Rounds; round++) await call(caller, round);
        },
        Cancellation)));
}
