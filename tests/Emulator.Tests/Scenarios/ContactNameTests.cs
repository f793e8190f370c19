using System.Text.RegularExpressions;
using Chats.Emulator.Control.State;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Scenarios.Exporting;
using Chats.Emulator.Worlds;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Scenarios;

/// <summary>People whom a scenario calls by names, and chats that have keys.</summary>
public sealed partial class ContactNameTests
{
    /// <summary>Every place of a file that takes a person, with names between angle brackets.</summary>
    private const string Everywhere = """
        version: 1
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }
        contacts:
          - { handle: "+14155550123", name: Maya }
          - { handle: ana@example.com, name: "Ana María" }
          - { handle: "+14155550124", name: 7 Zwerge }
        blocked:
          - { handle: <7 Zwerge> }
          - { handle: "40404" }
        chats:
          - key: cakes
            from: "+12025550100"
            to: [<Maya>]
            typing: true
            locations: [{ handle: <Maya>, longitude: 13.4, latitude: 52.5 }]
            messages:
              - { from: <Maya>, text: "Is my cake ready?" }
              - { from: me, text: "Yes!", reactions: [{ by: <Maya>, type: love }] }
          - key: Launch team
            from: "+12025550100"
            to: [<maya>, <Ana María>, <7 Zwerge>]
            created_at: -2d
            joined: [{ who: <Ana María>, at: -1d }]
            left: [<7 Zwerge>]
            messages:
              - { from: <MAYA>, parts: [{ type: text, value: "Hi Ana", mention: <Ana María> }] }
              - from: <Maya>
                parts:
                  - type: text
                    value: "Ana, Maya"
                    mentions: [{ handle: <Ana María>, range: [0, 3] }, { handle: <Maya>, range: [5, 9] }]
              - from: <Ana María>
                poll: { options: [{ text: Pizza, by: <Maya>, votes: [<Maya>, { by: <Ana María>, at: -1m }, me] }, Tacos] }
          - from: "+12025550100"
            to: [<Maya>, "+14155550124", "+14155550199"]
            created_at: -2d
            removed: [{ who: <7 Zwerge>, at: -1m }]
        payments:
          natural_onboarded: true
          requests: [{ amount: 500, natural: { from: "+12025550100", payer: <Maya> } }]
          handles: [{ handle: <Maya>, status: connected }]
          agent_payments: [{ id: pay_1, handle: <Ana María>, amount_cents: 500, description: Cake }]
        personas:
          host:
            rules:
              - { when: { message: { to: [<Maya>, <Ana María>], chat: CAKES } }, then: [{ say: Hi }] }
              - { when: { reaction: { to: <maya> } }, from: <Ana María>, then: [{ add: <7 Zwerge> }] }
              - { when: { group: { added: <Maya> } }, then: [{ remove: <Maya> }] }
              - { when: { group: { removed: <Maya> } }, then: [{ say: Bye }] }
              - { when: { group: { left: <Maya> } }, then: [{ say: Bye }] }
        faults:
          - { name: to, on: createChat, where: { to: <Maya> }, then: { status: 500 } }
          - { name: in, on: sendMessageToChat, where: { chat: CAKES }, then: { status: 500 } }

        """;

    private static readonly Dictionary<string, string> Handles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Maya"] = "\"+14155550123\"",
        ["Ana María"] = "ana@example.com",
        ["7 Zwerge"] = "\"+14155550124\"",
    };

    [Fact]
    public void Names_say_what_handles_say_at_every_place()
    {
        var byHandle = Show(Bracketed().Replace(Everywhere, name => Handles[name.Groups["name"].Value]));

        Assert.Equal(byHandle, Show(Everywhere.Replace("<", "\"").Replace(">", "\"")));
        Assert.Contains("name: Maya", byHandle, StringComparison.Ordinal);
        Assert.Contains("key: cakes", byHandle, StringComparison.Ordinal);
        Assert.Contains("\"sender_name\": \"Ana María\"", byHandle, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_says_who_may_have_been_meant()
    {
        var places = Bracketed().Matches(Everywhere).Where(name => !IsBlocklist(name)).ToList();
        Assert.Equal(33, places.Count);
        foreach (var place in places)
        {
            var before = Everywhere[..place.Index];
            var name = place.Groups["name"].Value;
            var text = before + $"\"{name}x\"" + Everywhere[(place.Index + place.Length)..];
            var (line, column) = (before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));

            var problems = Problems(text.Replace("<", "\"").Replace(">", "\""));

            Assert.Contains(
                $"s.yaml:{line}:{column}: nobody is named '{name}x'; did you mean '{Known(name)}'?", problems);
        }

        // A blocklist takes anything that can be a sender.
        static bool IsBlocklist(Match name) => Everywhere[..name.Index].EndsWith("blocked:\n  - { handle: ", StringComparison.Ordinal);
        static string Known(string name) => Handles.Keys.Single(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("\"\"", "must not be empty")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345x", "must not be longer than 64 characters")]
    [InlineData("Maya+1", "must not hold + or @, which only handles hold")]
    [InlineData("maya@home", "must not hold + or @, which only handles hold")]
    [InlineData("me", "must not be 'me': the words me, any, anybody, account mean somebody already")]
    [InlineData("ME", "must not be 'ME': the words me, any, anybody, account mean somebody already")]
    [InlineData("any", "must not be 'any': the words me, any, anybody, account mean somebody already")]
    [InlineData("Anybody", "must not be 'Anybody': the words me, any, anybody, account mean somebody already")]
    [InlineData("account", "must not be 'account': the words me, any, anybody, account mean somebody already")]
    [InlineData("14155550123", "must hold more than digits and punctuation: '14155550123' looks like a phone number")]
    [InlineData("\"(415) 555-0123\"", "must hold more than digits and punctuation: '(415) 555-0123' looks like a phone number")]
    [InlineData("\" Maya\"", "must not begin or end with a blank")]
    [InlineData("\"Maya\\u00a0\"", "must not begin or end with a blank")]
    [InlineData("\"Ma\\nya\"", "must not hold control characters or line breaks")]
    [InlineData("\"..\"", "must hold more than dots")]
    [InlineData("[Maya]", "expected a text, found a list")]
    [InlineData("~", "expected a text, found nothing")]
    public void A_name_that_cannot_be_one_is_a_problem(string name, string problem) =>
        Assert.Equal(
            [$"s.yaml:3:11: {problem}"], Problems($"version: 1\ncontacts:\n  - name: {name}\n    handle: \"+14155550123\""));

    [Theory]
    [InlineData("Maya")]
    [InlineData("Ana María")]
    [InlineData("Дарья")]
    [InlineData("小明")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("R2/D2")]
    [InlineData("100% Maya")]
    [InlineData("true")]
    [InlineData("O'Neill, \\\"Max\\\"")]
    [InlineData("x234567890123456789012345678901234567890123456789012345678901234")]
    public void Odd_names_are_names(string name)
    {
        var file = $$"""
            version: 1
            contacts: [{ handle: "+14155550123", name: "{{name}}" }]
            chats: [{ from: "+12025550100", to: ["{{name.ToUpperInvariant()}}"] }]
            """;
        var origin = ScenarioLoader.Load(file, "s.yaml", Shipped.Now).Origin!;

        Assert.Equal("+14155550123", Assert.Single(origin.State.Chats.Values).Participants[1].Handle);
        Exported.RoundTrip(origin);
    }

    [Fact]
    public void A_name_or_key_stands_once_whatever_its_case() => Assert.Equal(
        [
            "s.yaml:4:13: duplicate name 'MAYA'; the first is in line 3",
            "s.yaml:7:12: duplicate chat key 'Cakes'; the first is in line 6",
        ],
        Problems("""
            version: 1
            contacts:
              - { name: Maya, handle: "+14155550123" }
              - { name: MAYA, handle: "+14155550124" }
            chats:
              - { key: cakes, from: "+12025550100", to: ["+14155550123"] }
              - { key: Cakes, from: "+12025550100", to: ["+14155550124"] }
            """));

    [Theory]
    [InlineData("00000000-0000-4000-8000-000000000001", "must not be a UUID: that is what chats have for ids")]
    [InlineData("\"a\\tb\"", "must not hold control characters or line breaks")]
    [InlineData("\"..\"", "must hold more than dots")]
    [InlineData("\"\"", "must not be empty")]
    public void A_key_that_cannot_be_one_is_a_problem(string key, string problem) =>
        Assert.Equal(
            [$"s.yaml:2:17: {problem}"], Problems($"version: 1\nchats: [{{ key:  {key}, from: \"+12025550100\", to: [ana@example.com] }}]"));

    [Fact]
    public void A_fault_or_a_persona_that_names_no_chat_says_which_may_be_meant() => Assert.Equal(
        ["s.yaml:3:59: no chat has the key 'caks'; did you mean 'cakes'?", "s.yaml:4:56: no chat has the key 'cake'; did you mean 'cakes'?"],
        Problems("""
            version: 1
            chats: [{ key: cakes, from: "+12025550100", to: [ana@example.com] }]
            faults: [{ name: f, on: sendMessageToChat, where: { chat: caks }, then: { status: 500 } }]
            personas: { host: { rules: [{ when: { message: { chat: cake } }, then: [{ say: Hi }] }] } }
            """));

    [Fact]
    public void Problems_of_people_show_their_names() => Assert.Equal(
        [
            "s.yaml:6:24: 'Ben (+14155550124)' is not in this chat; write 'me' or one of its recipients",
            "s.yaml:7:40: duplicate recipient '+14155550123'; the first is in line 7",
        ],
        Problems("""
            version: 1
            contacts: [{ name: Maya, handle: "+14155550123" }, { name: Ben, handle: "+14155550124" }]
            chats:
              - from: "+12025550100"
                to: [Maya]
                messages: [{ from: Ben, text: Hi }]
              - { from: "+12025550100", to: [Maya, "+14155550123"] }
            """));

    [Fact]
    public void Without_names_a_text_that_is_no_handle_is_explained_as_before() => Assert.Equal(
        ["s.yaml:2:38: 'Maya' is not a phone number in E.164 form such as +12025550100: it has no digits"],
        Problems("version: 1\nchats: [{ from: \"+12025550100\", to: [Maya] }]"));

    [Fact]
    public void Names_are_found_without_looking_at_everybody()
    {
        var names = ContactNames.Of(Enumerable.Range(0, 3).Select(i => ($"+1415555000{i}", (string?)$"P{i}")));

        var next = names.With("+14155550001", "Q").With("+14155550002", null);

        Assert.Equal((null, "+14155550001", null), (next.HandleOf("p1"), next.HandleOf("q"), next.HandleOf("P2")));
        Assert.Equal(("Q (+14155550001)", "+14155550002"), (next.Show("+14155550001"), next.Show("+14155550002")));
        Assert.Equal("P1 (+14155550001)", names.Show("+14155550001"));
    }

    [Fact]
    public void A_letter_and_its_mark_may_be_one_character_or_two() => Assert.Empty(Problems(
        "version: 1\ncontacts: [{ handle: ana@example.com, name: Jos\u00e9 }]\n"
        + "chats: [{ from: \"+12025550100\", to: [\"JOSE\u0301\"] }]"));

    private static IReadOnlyList<string> Problems(string text) =>
        [.. ScenarioLoader.Check(text, "s.yaml").Problems.Select(problem => problem.ToString())];

    /// <summary>The whole world of a scenario: its export, with faults and payments, and its state.</summary>
    private static string Show(string scenario)
    {
        var reading = ScenarioLoader.Load(scenario, "s.yaml", Shipped.Now);
        Assert.True(reading.Origin is not null, string.Join('\n', reading.Problems));
        Exported.RoundTrip(reading.Origin);
        using var world = new World("default", reading.Origin, new FakeTimeProvider(Shipped.Now), new WorldLimits());
        return ScenarioExport.Of(world, world.Current).Yaml
            + System.Text.Encoding.UTF8.GetString(StateText.Of(new MediaLinks(world.Current, world, "http://localhost")).Span);
    }

    [GeneratedRegex("<(?<name>[^>]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
