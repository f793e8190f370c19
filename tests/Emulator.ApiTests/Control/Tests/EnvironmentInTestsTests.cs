using System.Text.RegularExpressions;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Reports;
using Chats.Emulator.Conversations.Reports.Html;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.ApiTests.Control.Tests;

/// <summary>What test files and their scenarios read from the environment reaches the application, and leaves by no other way.</summary>
public sealed class EnvironmentInTestsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>, IDisposable
{
    private const string Secret = "5ecret-2e7c";
    private const string Signing = "whsec_c2VjcmV0c2VjcmV0c2VjcmV0";

    private const string Bakery = """
        version: 1
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        contacts: [ { handle: "+14155550123", name: Maya } ]
        webhooks: [ { url: "https://hooks.example/${env.CE_TESTS_SECRET}", secret: "${env.CE_TESTS_SIGNING}" } ]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("chats-emulator-").FullName;

    [Theory]
    [InlineData("scenario.yaml")]
    [InlineData("inline")]
    public async Task Is_shown_by_no_report_no_scenario_no_export_and_no_snapshot(string scenario)
    {
        Environment.SetEnvironmentVariable("CE_TESTS_SECRET", Secret);
        Environment.SetEnvironmentVariable("CE_TESTS_SIGNING", Signing);
        var run = await Run(scenario == "inline" ? $"\n{Regex.Replace(Bakery, "^", "  ", RegexOptions.Multiline)}" : File(scenario, Bakery));

        var passed = run.Tests[0];
        Assert.Equal(TestVerdict.Passed, passed.Verdict);
        Assert.Equal("Knows ${env.CE_TESTS_SECRET}", passed.Name);
        Assert.Equal("Maya says \"It is ${env.CE_TESTS_SECRET}\"", passed.Steps[0].Text);
        Assert.Contains("containing \"${env.CE_TESTS_SECRET}!\"", run.Tests[1].Failure!.Summary, StringComparison.Ordinal);
        var ways = new Dictionary<string, string>
        {
            ["html"] = HtmlReport.Of(run),
            ["junit"] = JUnitReport.Of(run),
            ["markdown"] = MarkdownReport.Of(run),
            ["scenario"] = (await Control(HttpMethod.Get, "/scenario")).Expect(200).Text,
            ["export"] = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text,
            ["snapshot"] = (await Control(HttpMethod.Get, "/snapshot")).Expect(409).Text,
        };
        Assert.All(ways, way =>
        {
            Assert.DoesNotContain(Secret, way.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(Signing, way.Value, StringComparison.Ordinal);
        });
        Assert.All(["scenario", "export"], way => Assert.Contains("secret: \"${env.CE_TESTS_SIGNING}\"", ways[way], StringComparison.Ordinal));
        Assert.Contains("CE_TESTS_SIGNING", ways["snapshot"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("""{"CE_SENT":1}""")]
    [InlineData("{")]
    public async Task Variables_that_come_along_must_be_texts(string variables) =>
        Assert.Contains("JSON object of texts", (await Seed(variables)).Expect(400).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Of_the_emulators_own_environment_nothing_is_read()
    {
        Environment.SetEnvironmentVariable("CE_TESTS_OWN", Secret);
        (await Seed("""{"CE_OTHER":"x"}""")).Expect(422);
        (await Seed("""{"CE_TESTS_OWN":"sent"}""")).Expect(204);
        Assert.Contains("sent", await State(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await State(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<Reply> Seed(string variables)
    {
        const string scenario = "version: 1\ncontacts: [ { handle: \"+14155550123\", name: \"${env.CE_TESTS_OWN}\" } ]";
        var request = Request(HttpMethod.Put, "/_emulator/scenario", token: null, scenario);
        request.Headers.Add("X-Emulator-World", World);
        request.Headers.Add("X-Emulator-Environment", variables);
        return Call(request);
    }

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, name), text);
        return $"{name}\n";
    }

    private async Task<TestRun> Run(string scenario)
    {
        File("t.yaml", $$"""
            version: 1
            scenario: {{scenario}}
            tests:
              - name: Knows ${env.CE_TESTS_SECRET}
                steps:
                  - { as: Maya, say: "It is ${env.CE_TESTS_SECRET}", to: "+12025550100" }
                  - expect: { event: { type: message.received } }
              - name: Is told
                steps:
                  - { as: Maya, say: "It is ${env.CE_TESTS_SECRET}", to: "+12025550100" }
                  - expect: { message: { contains: "${env.CE_TESTS_SECRET}!" } }
              - name: Last
                steps: [ { note: "${env.CE_TESTS_SECRET}" } ]
            """);
        var reading = TestFileLoader.Load([Path.Combine(_folder, "t.yaml")]);
        Assert.Empty(reading.Problems);
        using var http = Emulator is InMemoryEmulator memory ? memory.Server.CreateClient() : throw new InvalidOperationException();
        http.DefaultRequestHeaders.Add("X-Emulator-World", World);
        return await ConversationRunner.RunAsync(
            reading.Files, new RunOptions(http, new RunningApplication(http, exists: false)), NoObserver.Instance, Cancellation);
    }
}
