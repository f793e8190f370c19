using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/signatures.md: the check in C#, with the values of that page; <c>tests/readme.sh</c> tries the others.</summary>
public sealed class SignaturesPageTests
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static readonly DateTimeOffset Sent = DateTimeOffset.FromUnixTimeSeconds(1770319873);

    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["webhook-id"] = "evt_1",
        ["webhook-timestamp"] = "1770319873",
        ["webhook-signature"] = "v1,bq79+wayHW55riaNTJ5/0ciD3ks+k84Qa1n5O9xn2UQ=",
    };

    [Theory]
    [InlineData("""{"text":"hello"}""", 0, true)]
    [InlineData("""{"text":"hello"}""", 300, true)]
    [InlineData("""{"text":"hello"}""", 301, false)]
    [InlineData("""{"text":"Hello"}""", 0, false)]
    public void Tells_a_genuine_webhook_from_others(string body, int age, bool genuine) =>
        Assert.Equal(genuine, IsGenuine(Headers, Encoding.UTF8.GetBytes(body), Secret, Sent.AddSeconds(age)));

    public static bool IsGenuine(IReadOnlyDictionary<string, string> headers, byte[] body, string secret, DateTimeOffset now)
    {
        var (id, timestamp) = (headers["webhook-id"], headers["webhook-timestamp"]);
        if (!long.TryParse(timestamp, CultureInfo.InvariantCulture, out var seconds)) return false;
        if (Math.Abs(now.ToUnixTimeSeconds() - seconds) > 300) return false;
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        var expected = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
        return headers["webhook-signature"].Split(' ')
            .Any(each => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(each), expected));
    }
}
