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
}
