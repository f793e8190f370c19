using System.Xml.Linq;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/coverage.</summary>
public sealed class CoverageTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Counts_operations_errors_rules_events_and_faults_as_they_happen()
    {
        (await Create(Bodies.Valid)).Expect(201);
        (await Get($"/chats/{People.UnknownChat}")).Expect(404);
        await PutFault("busy", "{ on: listChats, then: { error: 1007 } }");
        (await Get("/chats")).Expect(429);
        await Advance("1s");

        var report = await Report();

        Assert.Equal(["scope", "percent", "minimum", "passed", "sections"], Keys(report));
        Assert.Equal($"world {World}", report.GetProperty("scope").GetString());
        Assert.Equal(["name", "covered", "total", "percent", "missing", "items"], Keys(Section(report, "operations")));
        Assert.Equal(["createChat"], Covered(report, "operations"));
        Assert.Equal(["1007", "2001"], Covered(report, "errors"));
        Assert.Equal(["chats.exists"], Covered(report, "rules"));
        Assert.Equal(["message.sent", "message.delivered", "chat.created"], Covered(report, "events"));
        Assert.Equal(["error"], Covered(report, "faults"));
        Assert.Contains("listChats", Missing(report, "operations"));
    }

    [Fact]
    public async Task Counts_what_the_journal_has_long_forgotten()
    {
        (await Create(Bodies.Valid)).Expect(201);
        (await Control(HttpMethod.Delete, "/journal")).Expect(204);

        Assert.Equal(["createChat"], Covered(await Report(), "operations"));
    }

    [Fact]
    public async Task A_reset_world_begins_anew_and_the_total_does_not()
    {
        (await Get("/experiences")).Expect(200);
        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Empty(Covered(await Report(), "operations"));
        Assert.Contains("listExperiences", Covered(await Report("?worlds=all"), "operations"));
    }

    [Fact]
    public async Task A_world_that_ended_still_counts_in_the_total()
    {
        (await Get("/webhook-events")).Expect(200);
        (await Control(HttpMethod.Delete, $"/worlds/{World}")).Expect(204);

        var total = (await Control(HttpMethod.Get, "/coverage?worlds=all", world: "")).Expect(200).Json;

        Assert.Equal("all worlds", total.GetProperty("scope").GetString());
        Assert.Contains("listWebhookEvents", Covered(total, "operations"));
    }

    [Fact]
    public async Task A_lost_answer_is_no_success()
    {
        await PutFault("lost", "{ on: createChat, phase: after, then: { status: 502 } }");
        (await Create(Bodies.Valid)).Expect(502);

        var create =
            Section(await Report(), "operations").GetProperty("items").EnumerateArray()
                .First(item => item.GetProperty("name").GetString() == "createChat");

        Assert.Equal((0, 1), (create.GetProperty("count").GetInt32(), create.GetProperty("calls").GetInt32()));
    }

    [Fact]
    public async Task Is_Markdown_or_JUnit_on_request()
    {
        (await Get("/chats")).Expect(200);

        var page = (await Control(HttpMethod.Get, "/coverage?format=markdown")).Expect(200);
        var suite = (await Control(HttpMethod.Get, "/coverage?format=junit&min=50")).Expect(200);

        Assert.Equal(("text/markdown", "application/xml"), (page.MediaType, suite.MediaType));
        Assert.StartsWith($"# Coverage of world {World}: ", page.Text, StringComparison.Ordinal);
        var failed = XDocument.Parse(suite.Text).Descendants("failure").Select(failure => failure.Parent!.Attribute("classname")!.Value);
        Assert.Equal("coverage.operations", Assert.Single(failed.Distinct()));
    }

    [Fact]
    public async Task Verifies_a_minimum()
    {
        (await Get("/chats")).Expect(200);

        (await Control(HttpMethod.Post, "/coverage/verify?min=1")).Expect(204);
        var refusal = Problem(await Control(HttpMethod.Post, "/coverage/verify?min=50"), 417);
        Assert.Contains(
            "less than the 50 % asked for. Not exercised: createChat, getChat", refusal.Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/coverage?worlds=al", "did you mean 'all'?")]
    [InlineData("GET", "/coverage?worlds=default", "'worlds' cannot be 'default'; known are one, all")]
    [InlineData("GET", "/coverage?format=xml", "known are json, markdown, junit")]
    [InlineData("GET", "/coverage?mim=3", "did you mean 'min'?")]
    [InlineData("GET", "/coverage?min=101", "from 0 to 100")]
    [InlineData("GET", "/coverage?min=much", "wrong type")]
    [InlineData("POST", "/coverage/verify", "'min' is required")]
    public async Task Says_what_is_wrong_with_a_question(string method, string path, string hint) =>
        Assert.Contains(
            hint, Problem(await Control(new HttpMethod(method), path), 400).Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal);

    private async Task<JsonElement> Report(string query = "") => (await Control(HttpMethod.Get, "/coverage" + query)).Expect(200).Json;

    private static JsonElement Section(JsonElement report, string name) =>
        report.GetProperty("sections").EnumerateArray().Single(section => section.GetProperty("name").GetString() == name);

    private static string?[] Covered(JsonElement report, string section) =>
    [
        .. Section(report, section).GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("count").GetInt64() > 0).Select(item => item.GetProperty("name").GetString()),
    ];

    private static string?[] Missing(JsonElement report, string section) =>
        [.. Section(report, section).GetProperty("missing").EnumerateArray().Select(name => name.GetString())];
}
