namespace Chats.Emulator.Facts.Matching;

public sealed class MessageMatchTests
{
    [Theory]
    [InlineData("message: any")]
    [InlineData("message: {}")]
    [InlineData("message: { text: Your cake is ready at 17:30 }")]
    [InlineData("message: { text: '  Your cake is ready at 17:30 ' }")]
    [InlineData("message: { contains: ready, matches: '^Your' }")]
    [InlineData("message: { matches: '(?i)READY at (?<time>[0-9:]+)' }")]
    [InlineData("message: { contains: READY, ignore_case: true }")]
    [InlineData("message: { any_of: [{ contains: READY }], ignore_case: true }")]
    [InlineData("message: { contains_all: [cake, ready] }")]
    [InlineData("message: { any_of: [{ contains: tart }, { contains: cake }] }")]
    [InlineData("message: { all_of: [{ contains: cake }, { not: { contains: tart } }] }")]
    [InlineData("message: { length: 27 }")]
    [InlineData("message: { length: { at_least: 5, at_most: 30 } }")]
    [InlineData("message: { parts: [text], service: iMessage, chat: bakery, to: Maya, by: account }")]
    [InlineData("message: { chat: 550e8400-e29b-41d4-a716-446655440000, to: +14155550123, by: +12025550100 }")]
    [InlineData("message: { to: [maya], by: anybody }")]
    public void Matches(string yaml)
    {
        var fact = Made.Text("Your cake is ready at 17:30");

        Assert.Empty(MatchText.Read(yaml).Mismatches(fact));
        Assert.True(MatchText.Read(yaml).Matches(fact));
    }

    [Theory]
    [InlineData("message: { text: Ready }", "text is \"Your cake is ready\", not \"Ready\"")]
    [InlineData("message: { contains: tart }", "text is \"Your cake is ready\", which does not contain \"tart\"")]
    [InlineData("message: { contains: CAKE }", "text is \"Your cake is ready\", which does not contain \"CAKE\"")]
    [InlineData("message: { matches: '^cake' }", "text is \"Your cake is ready\", which does not match /^cake/")]
    [InlineData("message: { contains_all: [cake, tart] }", "text is \"Your cake is ready\", which does not contain \"tart\"")]
    [InlineData("message: { not: { contains: cake } }", "it has text containing \"cake\", but should not")]
    [InlineData("message: { any_of: [{ contains: a1 }, { effect: love }] }",
        "text is \"Your cake is ready\", which does not contain \"a1\" and effect is none, not love")]
    [InlineData("message: { any_of: [{ contains: READY }, { contains: CAKE, ignore_case: false }], ignore_case: true, text: your cake }",
        "text is \"Your cake is ready\", not \"your cake\"")]
    [InlineData("message: { length: { at_most: 10 } }", "text is \"Your cake is ready\", whose length is not at most 10 characters")]
    [InlineData("message: { parts: [text, media] }", "parts is text, not text, media")]
    [InlineData("message: { service: SMS }", "service is iMessage, not SMS")]
    [InlineData("message: { reply_to: any }", "it replies to no message")]
    [InlineData("message: { reply_to: 69a37c7d-af4f-4b5e-af42-e28e98ce873a }", "reply_to is none, not 69a37c7d-af4f-4b5e-af42-e28e98ce873a")]
    [InlineData("message: { chat: other }", "it is in chat bakery, not other")]
    [InlineData("message: { to: [Maya, Ana] }", "to is Maya, without Ana")]
    [InlineData("message: { by: Maya }", "it is by the account, not Maya")]
    [InlineData("typing: any", "it is a message, not typing")]
    public void Says_why_it_does_not_match(string yaml, string mismatch)
    {
        var match = MatchText.Read(yaml);

        Assert.Equal([mismatch], match.Mismatches(Made.Text("Your cake is ready")));
        Assert.False(match.Matches(Made.Text("Your cake is ready")));
    }

    [Fact]
    public void Any_of_several_texts_may_fit()
    {
        var match = MatchText.Read("message: { text: there }");

        Assert.True(match.Matches(Made.Text("Hello", "there")));
        Assert.Equal(["text is \"Hello\" and \"you\", not \"there\""], match.Mismatches(Made.Text("Hello", "you")));
        Assert.Equal(["it has no text, not \"there\""], match.Mismatches(Made.Text()));
    }

    [Fact]
    public void Texts_are_compared_in_their_composed_form()
    {
        Assert.True(MatchText.Read("message: { text: \"caf\\u00e9\" }").Matches(Made.Text("cafe\u0301")));
        Assert.True(MatchText.Read("message: { text: \"cafe\\u0301\" }").Matches(Made.Text("caf\u00e9")));
        Assert.True(MatchText.Read("message: { matches: \"^caf.$\" }").Matches(Made.Text("cafe\u0301")));
        Assert.True(MatchText.Read("message: { length: 4 }").Matches(Made.Text("cafe\u0301")));
    }

    [Fact]
    public void Half_a_character_is_no_reason_to_fail() =>
        Assert.False(MatchText.Read("message: { text: hello }").Matches(Made.Text("\uD83C")));

    [Fact]
    public void The_account_and_people_are_told_apart()
    {
        var hers = Made.Text("Hi").FromMaya();

        Assert.True(MatchText.Read("message: { by: maya }").Matches(hers));
        Assert.False(MatchText.Read("message: { by: account }").Matches(hers));
        Assert.True(MatchText.Read("message: { by: anybody }").Matches(hers));
        Assert.Equal(["it is by Maya, not the account"], MatchText.Read("message: { by: account }").Mismatches(hers));
    }

    [Fact]
    public void Groups_are_found_by_name_and_number()
    {
        var groups = MatchText.Read(
            "message: { any_of: [{ matches: '(?<no>tart)' }, { matches: 'at (?<time>[0-9:]+) (in|on)' }], not: { matches: '(?<x>y)' } }")
            .Groups(Made.Text("Hello", "ready at 17:30 in the shop"));

        Assert.Equal([("1", "in"), ("2", "17:30"), ("time", "17:30")], groups.Select(group => (group.Key, group.Value)).Order());
    }

    [Fact]
    public void An_alternative_that_does_not_hold_finds_nothing() => Assert.Empty(
        MatchText.Read("message: { any_of: [{ matches: '(?<a>cake)', contains: tart }, { contains: cake }] }").Groups(Made.Text("cake")));

    [Theory]
    [InlineData("message: any", "a message")]
    [InlineData("message: { contains: ready, chat: bakery }", "a message in chat bakery with text containing \"ready\"")]
    [InlineData("message: { any_of: [{ text: a }, { matches: b }], not: { contains_all: [c, d] } }",
        "a message with any of (text \"a\" | text matching /b/), not (text containing \"c\", text containing \"d\")")]
    [InlineData("message: { judge: { command: ./judge, criterion: Friendly } }", "a message, judged by \"Friendly\"")]
    [InlineData("messages: { count: 2, joined: { contains: b } }", "messages in a row with exactly 2 of them, text containing \"b\"")]
    public void Is_described_in_words(string yaml, string words) => Assert.Equal(words, MatchText.Read(yaml).Describe());
}
