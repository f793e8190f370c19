using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Http;

public sealed class AllowedOriginsTests
{
    [Theory]
    [InlineData("http://localhost:5173", "http://localhost:5173", true)]
    [InlineData("http://localhost:5173", "http://LOCALHOST:5173", true)]
    [InlineData("http://localhost:80", "http://localhost", true)]
    [InlineData("http://a.example, https://b.example", "https://b.example:443", true)]
    [InlineData("http://localhost:5173", "https://localhost:5173", false)]
    [InlineData("http://localhost:5173", "http://localhost", false)]
    [InlineData("http://localhost:5173", "null", false)]
    [InlineData("http://localhost:5173", "http://localhost:5173/", false)]
    [InlineData("null", "null", true)]
    [InlineData("*", "http://anybody.example", true)]
    [InlineData("*", "garbage", true)]
    [InlineData("chrome-extension://abc", "chrome-extension://abc", true)]
    public void Contains_what_is_the_same_scheme_host_and_port(string allowed, string origin, bool isContained) =>
        Assert.Equal(isContained, AllowedOrigins.Parse(allowed)!.Contains(origin));

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("localhost")]
    [InlineData("localhost:5173")]
    [InlineData("http://localhost:5173/")]
    [InlineData("http://user@localhost")]
    [InlineData("http://a.example http://b.example")]
    [InlineData("http://a.example,b.example")]
    public void Is_no_list_of_anything_else(string text) => Assert.Null(AllowedOrigins.Parse(text));

    [Theory]
    [InlineData("chats.example.com", true)]
    [InlineData("*.example.com,localhost", true)]
    [InlineData("*", true)]
    [InlineData("http://chats.example.com", false)]
    [InlineData("chats.example.com:80", false)]
    [InlineData("*example.com", false)]
    [InlineData("", false)]
    public void Hosts_are_names(string text, bool isList) => Assert.Equal(isList, AllowedHosts.Parse(text) is not null);
}
