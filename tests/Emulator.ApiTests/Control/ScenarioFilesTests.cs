using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>An emulator that was started from files: what it shows of them, and what happens when they change.</summary>
public sealed class ScenarioFilesTests : IDisposable
{
    private const string Secret = "tok-5ecret-2e7c";
    private const string Hook = "https://hooks.example/5ecret-path";
    private const string Signing = "whsec_c2VjcmV0c2VjcmV0c2VjcmV0";
    private const string Variables = """
        version: 1
        clock: { mode: manual }
        auth: { mode: strict, tokens: [{ token: "${env.CE_FILES_TOKEN}" }] }
        webhooks: [{ url: "${env.CE_FILES_HOOK}", secret: "${env.CE_FILES_SIGNING}" }]
        contacts: [{ handle: "${env.CE_FILES_ANA:-Ana@Example.com}" }]
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("chats-emulator-").FullName;

    [Fact]
    public async Task What_came_from_the_environment_is_shown_by_nothing()
    {
        Environment.SetEnvironmentVariable("CE_FILES_TOKEN", Secret);
        Environment.SetEnvironmentVariable("CE_FILES_HOOK", Hook);
        Environment.SetEnvironmentVariable("CE_FILES_SIGNING", Signing);
        await using var emulator = await Start(new EmulatorOptions { ScenarioFile = Write("s.yaml", Variables) });
        using var client = emulator.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", Secret);
        (await client.PostAsync(
            "/v3/chats",
            Json("""{"from":"+12025550100","to":["ana@example.com"],"message":{"parts":[{"type":"text","value":"${env.CE_FILES_TOKEN} is literal"}]}}"""), Cancellation)).EnsureSuccessStatusCode();
        await client.PostAsync("/_emulator/clock/advance", Json("""{"by":"1h"}"""), Cancellation);

        var shown = await client.GetStringAsync("/_emulator/scenario", Cancellation);
        var export = await client.GetStringAsync("/_emulator/scenario/current", Cancellation);
        var snapshot = await client.GetAsync("/_emulator/snapshot", Cancellation);

        Assert.Equal(Variables, shown);
        Assert.Contains("token: \"${env.CE_FILES_TOKEN}\"", export, StringComparison.Ordinal);
        Assert.Contains("secret: \"${env.CE_FILES_SIGNING}\"", export, StringComparison.Ordinal);
        Assert.Contains("handle: \"${env.CE_FILES_ANA:-Ana@Example.com}\"", export, StringComparison.Ordinal);
        Assert.Contains("$${env.CE_FILES_TOKEN} is literal", export, StringComparison.Ordinal);
        Assert.Equal(409, (int)snapshot.StatusCode);
        foreach (var text in new[] { shown, export, await snapshot.Content.ReadAsStringAsync(Cancellation) })
        {
            Assert.DoesNotContain("5ecret", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Signing, text, StringComparison.Ordinal);
        }

        await using var again = await Start(new EmulatorOptions { ScenarioFile = Write("export.yaml", export) });
        Assert.Contains(
            "${env.CE_FILES_TOKEN} is literal", await again.GetTestClient().GetStringAsync("/_emulator/state", Cancellation),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_are_one_scenario_and_shown_as_one()
    {
        Write("people.yaml", "contacts: [{ handle: ana@example.com }]\n");
        var options = new EmulatorOptions
        {
            ScenarioFile = Write("main.yaml", "version: 1\ninclude: people.yaml\n"),
            ScenarioFiles = [Write("more.yaml", "contacts: [{ handle: ben@example.com }]\n")],
        };
        await using var emulator = await Start(options);
        using var client = emulator.GetTestClient();

        var shown = await client.GetStringAsync("/_emulator/scenario", Cancellation);

        Assert.Contains("ana@example.com", shown, StringComparison.Ordinal);
        Assert.Contains("ben@example.com", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("include", shown, StringComparison.Ordinal);
        Assert.Equal(204, (int)(await client.PutAsync("/_emulator/scenario", new StringContent(shown), Cancellation)).StatusCode);
        using var snapshot = new ZipArchive(await client.GetStreamAsync("/_emulator/snapshot", Cancellation));
        Assert.NotNull(snapshot.GetEntry("world.json"));
    }

    [Fact]
    public async Task A_text_by_http_reads_neither_files_nor_the_environment()
    {
        await using var emulator = await Start(new EmulatorOptions());
        using var client = emulator.GetTestClient();

        foreach (var (method, path, body, title, line) in new[]
        {
            (HttpMethod.Put, "/_emulator/scenario", "version: 1\ninclude: /etc/passwd", "Invalid scenario", 2),
            (HttpMethod.Put, "/_emulator/scenario", "version: 1\n\nname: ${env.PATH}", "Invalid scenario", 3),
            (HttpMethod.Post, "/_emulator/worlds", """{"scenario":"version: 1\nname: ${env.PATH}"}""", "Invalid scenario", 2),
            (HttpMethod.Put, "/_emulator/faults/f", """{"on":"*","then":{"status":500,"body":"${env.PATH}"}}""", "Invalid fault rule", 1),
            (HttpMethod.Put, "/_emulator/faults/f", """{"on":"*","then":{"sttaus":500}}""", "Invalid fault rule", 1),
        })
        {
            using var request = new HttpRequestMessage(method, path) { Content = Json(body) };
            var answer = await client.SendAsync(request, Cancellation);
            var problem = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
            Assert.Equal(422, (int)answer.StatusCode);
            Assert.Equal(title, problem.GetProperty("title").GetString());
            Assert.Equal(line, problem.GetProperty("errors")[0].GetProperty("line").GetInt32());
        }
    }

    [Fact]
    public async Task A_fault_whose_body_looks_like_a_reference_can_be_put_back()
    {
        await using var emulator = await Start(new EmulatorOptions());
        using var client = emulator.GetTestClient();
        await client.PutAsync(
            "/_emulator/faults/f", Json("""{"on":"*","then":{"status":500,"body":"$${env.PATH}","headers":{"x-a":"$${env.PATH}"}}}"""),
            Cancellation);

        var rule =
            System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("/_emulator/faults/f", Cancellation)).RootElement
                .GetProperty("rule").GetRawText();

        Assert.Contains("$${env.PATH}", rule, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await client.PutAsync("/_emulator/faults/f", Json(rule), Cancellation)).StatusCode);
        Assert.Equal("${env.PATH}", await (await Get(client, "/v3/chats", "any")).Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_change_of_the_files_seeds_the_default_world_and_those_nobody_touched()
    {
        const string clock = "clock: { mode: manual }\n";
        var people = Write("people.yaml", "contacts: [{ handle: ana@example.com }]\n");
        var told = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var emulator =
            await Start(
                new EmulatorOptions
                {
                    WatchScenario = true,
                    OnScenarioChange = told.Enqueue,
                    ScenarioFile = Write("main.yaml", $"version: 1\ninclude: people.yaml\n{clock}"),
                });
        using var client = emulator.GetTestClient();
        await Get(client, "/v3/chats", "world-read");
        await Post(
            client, "/v3/chats", "world-written",
            """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":"kept"}]}}""");
        await Post(
            client, "/v3/chats", "any",
            """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":"gone"}]}}""");
        await Post(
            client, "/v3/webhook-subscriptions", "any",
            """{"target_url":"https://own.example/hook","subscribed_events":["message.sent"]}""");
        await Get(client, "/v3/chats", "world-advanced");
        await Post(client, "/_emulator/clock/advance", "world-advanced", """{"by":"1h"}""");

        // A problem first: everything stays as it is.
        File.WriteAllText(people, "contacts: [{ handle: nobody }]\n");
        await Until(() => Task.FromResult(told.Contains("The scenario has changed and has problems; every world was kept as it is.")));
        Assert.Contains($"{people}:1:22: 'nobody' is not a phone number in E.164 form such as +12025550100: it has no digits", told);
        Assert.Contains("gone", await State(client, "default"), StringComparison.Ordinal);

        File.WriteAllText(people, "contacts: [{ handle: ben@example.com }]\n");
        await Until(
            () => Task.FromResult(
                told.Contains("The scenario has changed. Seeded anew: default, read. Kept as they are: advanced, written.")));

        Assert.Contains("ben@example.com", await State(client, "default"), StringComparison.Ordinal);
        Assert.Contains("ben@example.com", await State(client, "read"), StringComparison.Ordinal);
        var own = await State(client, "default");
        Assert.DoesNotContain("gone", own, StringComparison.Ordinal);
        Assert.Contains(
            "own.example", await (await Get(client, "/v3/webhook-subscriptions", "any")).Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
        Assert.Contains("kept", await State(client, "written"), StringComparison.Ordinal);
        Assert.DoesNotContain("ben@example.com", await State(client, "written"), StringComparison.Ordinal);
        Assert.DoesNotContain("ben@example.com", await State(client, "advanced"), StringComparison.Ordinal);
        await Get(client, "/v3/chats", "world-later");
        Assert.Contains("ben@example.com", await State(client, "later"), StringComparison.Ordinal);

        await Post(client, "/_emulator/reset", "any", "");
        Assert.DoesNotContain(
            "own.example", await (await Get(client, "/v3/webhook-subscriptions", "any")).Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<WebApplication> Start(EmulatorOptions options)
    {
        var app = EmulatorHost.Build(options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo()) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
    }

    private static async Task<string> State(HttpClient client, string world)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_emulator/state") { Headers = { { "X-Emulator-World", world } } };
        return await (await client.SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation);
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string path, string token) =>
        Send(client, HttpMethod.Get, path, token, null);

    private static Task<HttpResponseMessage> Post(HttpClient client, string path, string token, string body) =>
        Send(client, HttpMethod.Post, path, token, body);

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string path, string token, string? body)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new("Bearer", token);
        if (body is { Length: > 0 }) request.Content = Json(body);
        return await client.SendAsync(request, Cancellation);
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
