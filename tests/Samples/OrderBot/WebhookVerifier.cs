using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace OrderBot;

/// <summary>Tells webhooks of the vendor from anybody else's: the signature over the raw body, and a timestamp that is not old.</summary>
public sealed class WebhookVerifier(IOptions<LinqOptions> options, TimeProvider time)
{
    private const int ToleranceSeconds = 300;

    private readonly byte[] _key = Convert.FromBase64String(options.Value.WebhookSecret["whsec_".Length..]);

    public bool IsGenuine(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        var (id, timestamp) = (headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString());
        return IsRecent(timestamp) && headers["webhook-signature"].ToString().Split(' ').Contains(Sign($"{id}.{timestamp}.", body), StringComparer.Ordinal);
    }

    private bool IsRecent(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - seconds) <= ToleranceSeconds;

    private string Sign(string prefix, ReadOnlySpan<byte> body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, (byte[])[.. Encoding.UTF8.GetBytes(prefix), .. body]));
}
