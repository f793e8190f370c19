using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Domain;

public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("see https://example.com")]
    [InlineData("HTTP://EXAMPLE.COM now")]
    [InlineData("(ftp://files.example.com)")]
    [InlineData("go to www.example.com")]
    [InlineData("WWW.example.com")]
    public void Finds_schemes_and_www_hosts_in_any_case(string text) => Assert.True(LinkFinder.ContainsUrl(text));

    [Theory]
    [InlineData("example.com is down")]
    [InlineData("awww. cute")]
    [InlineData("http is a protocol")]
    [InlineData("mailto:ana@example.com")]
    public void Lets_bare_domains_and_words_pass(string text) => Assert.False(LinkFinder.ContainsUrl(text));
}
