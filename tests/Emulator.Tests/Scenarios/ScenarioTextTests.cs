using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>Text that files hold and programs stumble over: each is a problem in its place, or is read.</summary>
public sealed class ScenarioTextTests
{
    [Theory]
    [InlineData("version: 1\nname: \"\\ud800\"", 2, 7)]
    [InlineData("{\"version\": 1,\n\"name\": \"a\\udc00\"}", 2, 9)]
    [InlineData("version: 1\nname: \"\\ud83d x\"", 2, 7)]
    [InlineData("version: 1\nname: \"\\U00110000\"", 2, 7)]
    [InlineData("%TAG ! \n---\nversion: 1", 1, 1)]
    [InlineData("version: 1\nname: !<>\t", 2, 5)]
    [InlineData("version: 1\nname: !![ x", 2, 5)]
    public void What_is_no_text_is_a_problem_in_its_place(string text, int line, int column)
    {
        var problem = Assert.Single(ScenarioLoader.Check(text, "s.yaml").Problems);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.NotEmpty(FaultRuleReader.Read(text, "f", Shipped.Now).Problems);
    }

    /// <summary>No file can hold it, and no attribute; but a text that comes from code can.</summary>
    [Fact]
    public void Half_of_a_character_is_a_problem_in_its_place()
    {
        foreach (var (text, column) in new[] { ("version: 1\nname: a\uD800b", 8), ("version: 1\nname: \uDC00\uD800", 7) })
        {
            var problem = Assert.Single(ScenarioLoader.Load(text, "s.yaml", Shipped.Now).Problems);
            Assert.Equal((2, column), (problem.Line, problem.Column));
        }
    }

    [Fact]
    public void Both_halves_of_a_character_are_one() =>
        Assert.Empty(ScenarioLoader.Check("""{"version": 1, "name": "\ud83d\ude00"}""", "s.json").Problems);

    [Theory]
    [InlineData("version: 1\nlines:\n\t- number: x", 3, 1)]
    [InlineData("version: 1\nlines:\n  - number: 1\n  \tid: x", 4, 3)]
    [InlineData("version: 1\n\n# c\n\tname: x", 4, 1)]
    [InlineData("version: 1\nname: |\n  a\n\tb", 4, 1)]
    public void A_tab_is_named_where_it_stands(string text, int line, int column)
    {
        var problem = Assert.Single(ScenarioLoader.Check(text, "s.yaml").Problems);
        Assert.Equal((line, column, "a tab stands here; YAML is indented with spaces"), (problem.Line, problem.Column, problem.Message));
    }

    [Theory]
    [InlineData("\u200B+14155550123", "it holds an invisible character, U+200B, at place 1")]
    [InlineData("+1415\u20605550123", "it holds an invisible character, U+2060, at place 6")]
    [InlineData("\u202A+14155550123", "it holds an invisible character, U+202A, at place 1")]
    [InlineData("ana\u200D@example.com", "it holds an invisible character, U+200D, at place 4")]
    [InlineData("tel:+14155550123", "leave out tel:")]
    [InlineData("mailto:a@b.co", "leave out mailto:")]
    public void A_handle_says_what_came_along_with_it(string handle, string reason)
    {
        var problem = Assert.Single(ScenarioLoader.Check($"version: 1\ncontacts: [{{ handle: \"{handle}\" }}]", "s.yaml").Problems);
        Assert.EndsWith(": " + reason, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailto:a@b.co")]
    [InlineData("Ana <ana@example.com>")]
    [InlineData("<ana@example.com>")]
    [InlineData("\"ana\"@example.com")]
    [InlineData("ana@example.com,ben@example.com")]
    [InlineData("ana@[10.0.0.1]")]
    [InlineData("a\u200Bna@example.com")]
    [InlineData("ana@exam\u00ADple.com")]
    public void What_only_stands_around_an_address_is_none(string text) => Assert.False(Handle.IsValid(text));

    [Theory]
    [InlineData("ana+orders@example.com")]
    [InlineData("o'neill@example.com")]
    [InlineData("jürgen@münchen.example")]
    public void An_address_may_hold_what_addresses_hold(string text) => Assert.True(Handle.IsValid(text));

    [Theory]
    [InlineData("🎂", true)]
    [InlineData("👨‍👩‍👧‍👦", true)]
    [InlineData("🇩🇪", true)]
    [InlineData("👍🏽", true)]
    [InlineData("❤️", true)]
    [InlineData("❤", true)]
    [InlineData("1️⃣", true)]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", true)]
    [InlineData("\u200D", false)]
    [InlineData("\uFE0F", false)]
    [InlineData("\u20E3", false)]
    [InlineData("é", false)]
    [InlineData("语", false)]
    [InlineData("1", false)]
    [InlineData("\uD83D", false)]
    [InlineData("", false)]
    public void An_emoji_is_seen(string text, bool isEmoji) => Assert.Equal(isEmoji, Emoji.IsOne(text));

    [Theory]
    [InlineData("2026-01-01T00:00:00.12345678Z", 123)]
    [InlineData("2026-01-01T00:00:00.123456789Z", 123)]
    [InlineData("2026-01-01T02:00:00.1234567890123456789+02:00", 123)]
    [InlineData("2026-01-01T00:00:00.1z", 100)]
    public void A_time_may_be_as_fine_as_any_system_writes_it(string text, int milliseconds) =>
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, milliseconds, TimeSpan.Zero), Read(Times.DateTime(), text));

    [Fact]
    public void A_time_without_an_offset_is_refused_wherever_a_file_holds_one()
    {
        const string local = "2026-01-01T00:00:00.5";
        foreach (var problem
            in new[] { Problem(Times.DateTime(), local), Problem(Times.Past(), local), Problem(Times.Moment(), local),
                Problem(Times.Since(), local) })
        {
            Assert.EndsWith($"found '{local}'; add Z or an offset such as +02:00", problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Very_many_problems_are_counted()
    {
        var problems =
            ScenarioLoader.Check("version: 1\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1\n")), "s.yaml").Problems;

        Assert.Equal(101, problems.Count);
        Assert.StartsWith("s.yaml:2:1: unknown key 'k0'; the nearest of 24 known are ", problems[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("s.yaml:101:1: and 19,900 more; those are told once these are mended", problems[^1].ToString());
        Assert.Equal(20_000, problems.Sum(problem => problem.Count));
    }

    [Theory]
    [InlineData("{\"$schema\": \"./scenario.schema.json\", \"version\": 1}")]
    [InlineData("$schema: x\nversion: 1")]
    public void An_editor_may_find_its_schema(string text) => Assert.Empty(ScenarioLoader.Check(text, "s").Problems);

    private static T Read<T>(Codec<T> codec, string text)
    {
        var problems = new Problems("s");
        Assert.True(codec.TryRead(ScalarNode.Plain(text), problems, out var value), string.Join('\n', problems.InOrder()));
        return value;
    }

    private static string Problem<T>(Codec<T> codec, string text)
    {
        var problems = new Problems("s");
        Assert.False(codec.TryRead(ScalarNode.Plain(text), problems, out _));
        return Assert.Single(problems.InOrder()).Message;
    }
}
