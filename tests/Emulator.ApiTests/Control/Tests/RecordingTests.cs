using System.Text.Json;
using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Control;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Facts;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Model.Matchers;

namespace Chats.Emulator.ApiTests.Control.Tests;

/// <summary>
/// Whatever is done is recorded as a file that loads and passes when it is run again; what cannot be made again is a note.
/// </summary>
public sealed partial class RecordingTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    public const string Maya = "+14155550123";
    public const string Ben = "+14155550124";
    public const string Ana = "+14155550125";

    /// <summary>Acts of wallets, and kinds of facts that are no doing of the application's own.</summary>
    private static readonly string[] Elsewhere = ["approve", "connect", "messages", "unsend", "request", "delivery", "event"];

    protected override string Scenario => $$"""
        version: 1
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        auth: { mode: strict, tokens: [ { token: {{AllLines}} } ] }
        lines: [ { number: "+12025550100" } ]
        payments: { slug: bakery, checkout: emulator }
        contacts:
          - { handle: "+14155550123", name: Maya, services: [iMessage, SMS] }
          - { handle: "+14155550124", name: Ben, services: [iMessage, SMS], reads_after: 1s }
          - { handle: "+14155550125", name: Ana, services: [iMessage] }
        chats:
          - { from: "+12025550100", to: [Maya, Ana], display_name: Bakers }
          - { key: before, from: "+12025550100", to: [Maya], messages: [ { from: me, text: Welcome } ] }

        """;

    public static TheoryData<string> Names => [.. RecordedRows.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_was_recorded_passes_again(string name)
    {
        var (notes, doings) = RecordedRows.All[name];
        var since = (await Control(HttpMethod.Get, "/facts")).Expect(200).Json.GetProperty("next").GetInt64();
        var text = await Record(doings, since);
        var before = JsonSerializer.Deserialize(
            (await Control(HttpMethod.Get, $"/facts?since={since}")).Expect(200).Bytes, ControlJson.Wire.FactsResponse)!.Facts;
        var counted = Counted().Match(text.Split('\n')[0]);
        Assert.True(notes == (counted.Success ? int.Parse(counted.Groups["count"].Value, null) : 0), text);

        var reading = TestFileLoader.LoadText(text.Replace("version: 1\n", Head, StringComparison.Ordinal), "recorded.yaml");
        Assert.True(reading.Problems.Count == 0, $"{string.Join('\n', reading.Problems)}\n{text}");
        var application = new RecordedApplication(CallApi);
        Emulator.Receiver.Answer = application.HearAsync;
        using var http = new HttpClient(((InMemoryEmulator)Emulator).Server.CreateHandler()) { BaseAddress = Client.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Emulator-World", World);
        var options = new RunOptions(http, new RunningApplication(http)) { Timeout = TimeSpan.FromSeconds(30) };
        var result = Assert.Single((await ConversationRunner.RunAsync(reading.Files, options, NoObserver.Instance, Cancellation)).Tests);
        var failure = result.Failure;
        Assert.Null(application.Failure);
        Assert.True(failure is null, $"{failure?.Summary}\n{string.Join('\n', failure?.Came ?? [])}\n{text}");
        if (notes == 0) Assert.Equal(Seen(before), Seen(result.Facts));
    }

    [Theory]
    [InlineData("send a voice memo", """send: { voice_memo: "https://files.example/a.m4a" }""")]
    [InlineData("send a voice memo in reply", "sent voice_memo: a plain file of the same name stands in, since")]
    [InlineData("add an option", """add_options: [z], message:""")]
    [InlineData("a group's icon", """change_icon: "https://files.example/star%201.png", """)]
    [InlineData("a group's icon", "Maya changed the icon: a file of the same name stands in")]
    [InlineData("take a sticker back", """send: { sticker: "https://maya.example/star.png", removed: true }""")]
    [InlineData("take an emoji back", "took a sticker back: say which with send")]
    public async Task What_is_made_again_in_another_way_or_not_is_said(string name, string said)
    {
        var since = (await Control(HttpMethod.Get, "/facts")).Expect(200).Json.GetProperty("next").GetInt64();
        Assert.Contains(said, await Record(RecordedRows.All[name].Doings, since), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reset_or_a_restore_undid_is_not_recorded()
    {
        (await Control(HttpMethod.Put, "/savepoints/before")).Expect(201);
        foreach (var back in new[] { "/savepoints/before/restore", "/reset" })
        {
            (await Control(HttpMethod.Put, "/lines/+12025550100", """{"eligible":false}""")).Expect(200);
            Assert.Contains("eligible: false", (await Control(HttpMethod.Get, "/tests/recorded")).Expect(200).Text, StringComparison.Ordinal);

            (await Control(HttpMethod.Post, back)).Expect(204);
            Assert.Contains("Nothing happened.", (await Control(HttpMethod.Get, "/tests/recorded")).Expect(200).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_act_and_every_kind_of_fact_is_tried()
    {
        var all = string.Join('\n', RecordedRows.All.SelectMany(row => row.Value.Doings));
        Assert.DoesNotContain(ActCodec.Keys.Except(Elsewhere), act => !all.Contains($"{act}: ", StringComparison.Ordinal));
        var kinds = FactMatchCodec.Names.Except(Elsewhere).Where(kind => !RecordedRows.Kinds.Contains(kind));
        Assert.Empty(kinds);
    }

    private string Head => $$"""
        version: 1
        scenario:
        {{string.Join('\n', Scenario.TrimEnd().Split('\n').Select(line => "  " + line))}}
        app: { url: "http://localhost:5000", webhook: /{{World}}/hooks, settle: 0s }

        """;

    /// <summary>What people and the application did, in no order: both may act at the same time.</summary>
    private static IEnumerable<string> Seen(IEnumerable<Fact> facts) => facts
        .Where(fact => fact.Kind is not (FactKind.Request or FactKind.Delivery or FactKind.Event))
        .Select(fact => string.Join(' ', [
            fact.Kind, fact.By, $"{fact.Removed}", .. fact.Parts ?? [], .. fact.Texts ?? [], fact.Effect, fact.Service, fact.Reaction,
            fact.Added, fact.Gone, fact.DisplayName, .. fact.Options ?? [], $"{fact.ReplyTo is not null}"]))
        .Order(StringComparer.Ordinal);

    private async Task<string> Record(string[] doings, long since)
    {
        var application = new RecordedApplication(CallApi);
        Emulator.Receiver.Answer = application.HearAsync;
        (await Post("/webhook-subscriptions", $$"""
            {"target_url":"http://localhost:5000/{{World}}/hooks","subscribed_events":["message.received","poll.received"]}
            """)).Expect(201);
        foreach (var doing in doings)
        {
            var written = doing.Trim().Replace("$chat", application.Chat, StringComparison.Ordinal)
                .Replace("$message", application.Message, StringComparison.Ordinal)
                .Replace("$sent", application.Sent, StringComparison.Ordinal);
            var words = written.Split(' ', 3);
            var reply = words[0] is "PUT" or "POST"
                ? await Control(new HttpMethod(words[0]), words[1], words[2])
                : await Control(HttpMethod.Post, $"/contacts/{words[0]}/acts", written[words[0].Length..].Trim());
            Assert.True(reply.Status is >= 200 and < 300, $"{doing}: {reply.Text}");
            for (var second = 0; second < 4; second++) await Advance("1s");
        }

        Assert.Null(application.Failure);
        return (await Control(HttpMethod.Get, $"/tests/recorded?name=Again&since={since}")).Expect(200).Text;
    }

    private Task<Reply> CallApi(HttpMethod method, string path, string? body) => Call(Request(method, "/v3" + path, AllLines, body));

    [GeneratedRegex("; (?<count>[0-9]+) thing", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
