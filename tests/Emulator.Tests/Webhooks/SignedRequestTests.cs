using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks;

public sealed class SignedRequestTests
{
    [Theory]
    [InlineData("http://localhost:5000", "/")]
    [InlineData("http://localhost:5000?version=2025-01-01", "/?version=2025-01-01")]
    [InlineData("http://localhost:5000/a%2Fb/../c?d=%41", "/a%2Fb/../c?d=%41")]
    public void Goes_where_the_url_says_to_the_letter_and_to_the_root_where_it_says_nothing(string url, string target)
    {
        using var request = new SignedRequest([], default).To(url);

        Assert.Equal(target, request.RequestUri!.PathAndQuery);
    }

    [Theory]
    [InlineData("http://localhost:5000#here", "http://localhost:5000/")]
    [InlineData("http://localhost:5000/a%2Fb?c=1#/d?e#f", "http://localhost:5000/a%2Fb?c=1")]
    [InlineData("https://acme.test/🍋#🍋", "https://acme.test/%F0%9F%8D%8B")]
    public void Leaves_the_fragment_at_home(string url, string sent)
    {
        using var request = new SignedRequest([], default).To(url);

        Assert.Equal(sent, request.RequestUri!.AbsoluteUri);
        Assert.DoesNotContain('#', request.RequestUri.OriginalString);
    }
}
