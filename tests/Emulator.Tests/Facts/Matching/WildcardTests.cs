namespace Chats.Emulator.Facts.Matching;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("/chats", "/chats", true)]
    [InlineData("/chats", "/chats/1", false)]
    [InlineData("/chats/*/read", "/chats/1/read", true)]
    [InlineData("/chats/*/read", "/chats/1/messages", false)]
    [InlineData("*/hooks", "http://localhost/hooks", true)]
    [InlineData("http://*", "http://localhost/hooks", true)]
    [InlineData("*", "", true)]
    [InlineData("a*a", "a", false)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxcyyb", false)]
    [InlineData("a.c", "abc", false)]
    public void A_star_is_any_text_and_everything_else_itself(string matcher, string text, bool matches) =>
        Assert.Equal(matches, Wildcard.Matches(matcher, text));
}
