namespace Chats.Emulator.Facts.Matching;

public sealed class MessagesMatchTests
{
    private static readonly Fact[] Answer =
        [At(0, "Hello Maya"), At(2, "your cake"), At(4, "is ready"), At(20, "Bye"), At(21, "Maya here").FromMaya(), At(22, "Bye again")];

    [Theory]
    [InlineData("messages: any", 3)]
    [InlineData("messages: { count: 3 }", 3)]
    [InlineData("messages: { joined: { matches: 'Maya\\nyour cake\\n' } }", 3)]
    [InlineData("messages: { count: 1, joined: { text: Bye } }", 1)]
    [InlineData("messages: { count: { at_least: 4 }, within_gap: 30s }", 4)]
    [InlineData("messages: { joined: { contains: again } }", 1)]
    public void Are_taken_together(string yaml, int count) => Assert.Equal(count, MatchText.Read(yaml).Find(Answer)!.Facts.Count);

    [Theory]
    [InlineData("messages: { count: 2 }")]
    [InlineData("messages: { count: 1, joined: { contains: cake } }")]
    [InlineData("messages: { joined: { contains_all: [Bye, Maya] } }")]
    public void Only_whole_rows_count(string yaml) => Assert.Null(MatchText.Read(yaml).Find(Answer));

    [Fact]
    public void Are_waited_for_as_long_as_another_may_follow()
    {
        var match = MatchText.Read("messages: { joined: { contains: cake } }");

        Assert.Null(match.Find(Answer[..2], Made.Now.AddSeconds(5)));
        Assert.Equal(2, match.Find(Answer[..2], Made.Now.AddSeconds(5.1))!.Facts.Count);
        Assert.Equal("Hello Maya\nyour cake", Assert.Single(match.Find(Answer[..2])!.Whole.Texts!));
    }

    [Fact]
    public void Of_two_chats_do_not_mix()
    {
        Fact[] facts = [At(0, "a"), At(1, "x") with { ChatId = Guid.Empty }, At(2, "b")];

        Assert.Equal("a\nb", MatchText.Read("messages: { count: 2 }").Find(facts)!.Whole.Texts![0]);
    }

    private static Fact At(int second, string text) => Made.Text(text) with { Number = second, At = Made.Now.AddSeconds(second) };
}
