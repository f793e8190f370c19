using System.Text.Json;
using Chats.Emulator.Journal;
using CsCheck;

namespace Chats.Emulator.Facts.Matching;

public sealed class JsonMatcherTests
{
    private const string Body = """
        {
          "from": "+12025550100",
          "to": ["+14155550123", "+14155550124"],
          "count": 2,
          "effect": null,
          "message": { "parts": [{ "type": "text", "value": "Hello there" }, { "type": "link", "value": "https://example.com" }] }
        }
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"from":"+12025550100","count":2.0}""")]
    [InlineData("""{"effect":null}""")]
    [InlineData("""{"to":["+14155550124"]}""")]
    [InlineData("""{"to":[]}""")]
    [InlineData("""{"message":{"parts":[{"value":"https://example.com"}]}}""")]
    [InlineData("""{"message":{"parts":[{"type":"text"},{"type":"link"}]}}""")]
    [InlineData("""{"from":{"$matches":"^\\+1202"},"to":{"$contains":"+14155550124"}}""")]
    [InlineData("""{"message":{"parts":{"$contains":{"value":{"$contains":"there"}}}}}""")]
    [InlineData("""{"nothing":{"$exists":false},"effect":{"$exists":true}}""")]
    [InlineData("""{"to":{"$equals":["+14155550123","+14155550124"]}}""")]
    public void Finds_every_part_that_is_there_and_lets_others_be(string matcher) => Assert.Empty(Mismatches(matcher));

    [Theory]
    [InlineData("""{"from":"+1"}""", "request.from is \"+12025550100\", not \"+1\"")]
    [InlineData("""{"count":"2"}""", "request.count is 2, not \"2\"")]
    [InlineData("""{"service":"SMS"}""", "request.service is absent, not \"SMS\"")]
    [InlineData("""{"from":{"a":1}}""", "request.from is \"+12025550100\", not {\"a\":1}")]
    [InlineData("""{"to":["+14155550199"]}""", "request.to has no element like \"+14155550199\"")]
    [InlineData("""{"to":["+14155550124","+14155550123"]}""", "request.to[0] is \"+14155550123\", not \"+14155550124\"; request.to[1] is "
        + "\"+14155550124\", not \"+14155550123\"")]
    [InlineData("""{"to":["+14155550123","+14155550124","+14155550125"]}""", "request.to has no element like \"+14155550125\" after [1]")]
    [InlineData("""{"message":{"parts":[{"value":"Hi"},{}]}}""", "request.message.parts[0].value is \"Hello there\", not \"Hi\"")]
    [InlineData("""{"from":{"$matches":"^\\+44"}}""", "request.from is \"+12025550100\", which does not match \"^\\\\+44\"")]
    [InlineData("""{"from":{"$contains":"99"}}""", "request.from is \"+12025550100\", which does not contain \"99\"")]
    [InlineData("""{"count":{"$contains":2}}""", "request.count is 2, which does not contain 2")]
    [InlineData("""{"from":{"$exists":false}}""", "request.from is \"+12025550100\", but should not be there")]
    [InlineData("""{"nothing":{"$exists":true}}""", "request.nothing is absent, but should be there")]
    [InlineData("""{"to":{"$equals":["+14155550123"]}}""", "request.to is [\"+14155550123\",\"+14155550124\"], not exactly "
        + "[\"+14155550123\"]")]
    public void Says_where_and_why_something_differs(string matcher, string mismatches) =>
        Assert.Equal(mismatches, string.Join("; ", Mismatches(matcher)));

    [Theory]
    [InlineData("""{"to":{"$contain":"x"}}""", "request.to: there is no '$contain'; did you mean '$contains'?")]
    [InlineData("""{"to":[{"$exists":"yes"}]}""", "request.to[0]: $exists is true or false")]
    [InlineData("""{"to":{"$matches":"("}}""", "request.to: $matches is a regular expression without look-around and back-references")]
    [InlineData("""{"to":{"$matches":"(?=a)"}}""", "request.to: $matches is a regular expression without look-around and back-references")]
    [InlineData("""{"to":{"$contains":{"$exists":"x"}}}""", "request.to.$contains: $exists is true or false")]
    [InlineData("""{"to":{"$contains":{"$bogus":1}}}""", "request.to.$contains: there is no '$bogus'; known are $contains, $matches, "
        + "$exists, $equals")]
    [InlineData("""{"to":{"$contains":{"a":[{"$match":"x"}]}}}""", "request.to.$contains.a[0]: there is no '$match'; did you mean "
        + "'$matches'?")]
    [InlineData("""{"to":{"$contains":[{"$contains":{"b":{"$matches":"("}}}]}}""", "request.to.$contains[0].$contains.b: $matches is a "
        + "regular expression without look-around and back-references")]
    [InlineData("""{"to":{"$equals":{"a":[{"$exist":true}]}}}""", "request.to.$equals.a[0]: '$exist' means nothing here, since $equals "
        + "takes everything as it stands; put $exists beside it or outside")]
    [InlineData("""{"to":{"$contains":"x","a":1}}""", "request.to: there is no 'a'; known are $contains, $matches, $exists, $equals")]
    [InlineData("""{"a":{"b":"\ud800"}}""", "request holds half a surrogate pair, which is no text and found in none; in what is looked "
        + "at, \\ufffd stands for it")]
    [InlineData("""{"\udc00":1}""", "request holds half a surrogate pair, which is no text and found in none; in what is looked at, "
        + "\\ufffd stands for it")]
    public void Refuses_words_nobody_knows(string matcher, string problem) =>
        Assert.Equal([problem], JsonMatcher.Problems(JsonElement.Parse(matcher), "request"));

    [Theory]
    [InlineData(null, null, "request is absent, not {\"a\":1}")]
    [InlineData("a=1", null, "request is no JSON")]
    [InlineData("{\"a\":", "it is too long", "request cannot be compared: it is too long")]
    public void Says_when_there_is_nothing_to_compare_with(string? text, string? whyCut, string mismatch) =>
        Assert.Equal([mismatch], new JsonText(text, whyCut).Mismatches(JsonElement.Parse("""{"a":1}"""), "request"));

    [Fact]
    public void Takes_everything_under_equals_as_it_stands() =>
        Assert.Empty(
            JsonMatcher.Mismatches(JsonElement.Parse("""{"$equals":{"$ref":1}}"""), JsonElement.Parse("""{"$ref":1}"""), "request"));

    [Fact]
    public void Survives_every_pattern_it_does_not_refuse_against_every_body() => Gen.Select(Patterns, Patterns).Sample(
        (matcher, body) =>
        {
            var wanted = JsonElement.Parse(matcher);
            var problems = JsonMatcher.Problems(wanted, "request").ToList();
            if (problems.Count == 0) Assert.NotNull(new JsonText(body).Mismatches(wanted, "request").ToList());
            else Assert.All(problems, problem => Assert.StartsWith("request", problem, StringComparison.Ordinal));
        },
        iter: 20_000);

    [Theory]
    [InlineData("""{"a":"\ud800"}""", "\uFFFD")]
    [InlineData("""{"a":"x\uDFFFy"}""", "x\uFFFDy")]
    [InlineData("""{"a":"\ud83d\ude00"}""", "\U0001F600")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", "\uFFFD\U0001F600")]
    [InlineData("""{"a":"\\ud800"}""", "\\ud800")]
    [InlineData("""{"a":"\\\ud800\n"}""", "\\\uFFFD\n")]
    [InlineData("\uFEFF{\"a\":\"b\"}", "b")]
    public void Reads_half_a_surrogate_pair_as_the_replacement_character(string body, string text) =>
        Assert.Equal(text, KeptJson.Parse(body).GetProperty("a").GetString());

    [Fact]
    public void Shows_no_more_than_a_line()
    {
        var shown = JsonMatcher.Show(JsonElement.Parse($"\"{new string('x', 500)}\""));

        Assert.Equal(121, shown.Length);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }

    /// <summary>JSON of few words, right and wrong ones at any depth, so that patterns and bodies often meet.</summary>
    private static Gen<string> Patterns { get; } = Gen.Recursive<string>((depth, deeper) =>
    {
        var word = Among("$contains", "$matches", "$exists", "$equals", "$bogus", "a", "b", "\\ud800", "\\ud83d\\ude00");
        var leaf = Among("1", "true", "null", "\"x\"", "\"\\ud800\"", "\"\\udc00y\"", "\"(\"", "\"^x\"", "\"\\ud83d\\ude00\"", "{}", "[]");
        if (depth > 4) return leaf;
        return Gen.OneOf(
            leaf,
            Gen.Select(word, deeper, (name, value) => $"{{\"{name}\":{value}}}"),
            Gen.Select(word, deeper, word, deeper, (one, value, two, other) => $"{{\"{one}\":{value},\"{two}\":{other}}}"),
            deeper.Array[0, 3].Select(elements => $"[{string.Join(',', elements)}]"));
    });

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IEnumerable<string> Mismatches(string matcher) =>
        JsonMatcher.Mismatches(JsonElement.Parse(matcher), JsonElement.Parse(Body), "request");
}
