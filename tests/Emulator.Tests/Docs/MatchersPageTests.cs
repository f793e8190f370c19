using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Model.Matchers;

namespace Chats.Emulator.Docs;

/// <summary>docs/matchers.md is written from what reads the keys.</summary>
public sealed class MatchersPageTests
{
    private const string Head = """
        # Matchers: which facts are meant

        What happened in a world is a list of facts (`GET /_emulator/facts`, see [proof.md](proof.md)). A matcher says which of them are meant: a map with one kind as its key. Under it stands
        `any`, or a map of keys that must all hold. Texts are compared without blanks around them and with letters and their marks put together (Unicode's NFC); of several text parts any may
        fit. Regular expressions are .NET's without look-around and back-references; their groups are found by name or number.

        This page is generated: `UPDATE_DOCS=1 dotnet test tests/Emulator.Tests` writes it anew.

        """;

    /// <summary>One of each kind.</summary>
    public static TheoryData<string, string> Examples => new()
    {
        { "message", "message: { matches: 'ready at (?<time>[0-9:]+)', ignore_case: true, not: { contains: sorry } }" },
        { "messages", "messages: { count: { at_most: 3 }, joined: { contains_all: [cake, ready] } }" },
        { "typing", "typing: any" },
        { "reaction", "reaction: { type: love, by: account }" },
        { "edit", "edit: { contains: 17:30 }" },
        { "unsend", "unsend: { by: Maya }" },
        { "read", "read: any" },
        { "group", "group: { display_name: Party, added: Maya }" },
        { "poll", "poll: { options: [Cake, Tart] }" },
        { "vote", "vote: { option: Cake }" },
        { "request", "request: { operation: [createChat, sendMessage], status: 429 }" },
        { "delivery", "delivery: { event: message.received, attempts: 2, answered: 200 }" },
        { "event", "event: { type: message.failed, data: { code: 4001 } }" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_read(string kind, string yaml) => Assert.Equal(kind, MatchText.Read(yaml).Kind);

    [Fact]
    public void Explains_every_key()
    {
        var examples = Examples.ToDictionary(row => row.Data.Item1, row => row.Data.Item2, StringComparer.Ordinal);
        var page = new StringBuilder(Head);
        foreach (var key in FactMatchCodec.Keys)
        {
            page.Append($"\n## `{key.Name}`\n\n{key.Description} `{examples[key.Name]}`\n\n| key | meaning |\n|---|---|\n");
            foreach (var (name, description) in KeysOf(key.Definition())) page.Append($"| `{name}` | {description} |\n");
        }

        Repository.Holds("docs/matchers.md", page.ToString());
    }

    /// <summary>The keys of a map that may stand in place of <c>any</c>.</summary>
    private static IEnumerable<(string Name, string? Description)> KeysOf(JsonObject definition) =>
        definition["anyOf"]!.AsArray().Select(variant => variant!["properties"] as JsonObject).OfType<JsonObject>().Single()
            .Select(property => (property.Key, (string?)property.Value!["description"]));
}
