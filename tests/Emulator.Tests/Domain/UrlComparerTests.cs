using Chats.Emulator.Common;

namespace Chats.Emulator.Domain;

public sealed class UrlComparerTests
{
    [Theory]
    [InlineData("https://example.com/a", "HTTPS://Example.COM/a", true)]
    [InlineData("https://example.com:8443?q", "https://EXAMPLE.com:8443?q", true)]
    [InlineData("https://example.com", "https://EXAMPLE.com", true)]
    [InlineData("https://example.com/a", "https://example.com/A", false)]
    [InlineData("https://example.com?q=a", "https://example.com?q=A", false)]
    [InlineData("https://me@example.com/a", "https://ME@example.com/a", false)]
    [InlineData("https://example.com/a", "https://example.org/a", false)]
    [InlineData("nothing", "NOTHING", true)]
    public void Ignores_case_in_scheme_and_host_only(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, UrlComparer.Instance.Equals(one, other));
        if (isSame) Assert.Equal(UrlComparer.Instance.GetHashCode(one), UrlComparer.Instance.GetHashCode(other));
    }
}
