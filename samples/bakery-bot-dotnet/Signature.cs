using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BakeryBot;

/// <summary>Tells webhooks of the vendor from anybody else's; without a secret all are taken for genuine.</summary>
public sealed class Signature(IConfiguration configuration, TimeProvider time)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly string? _secret = configuration["LINQ_WEBHOOK_SECRET"];

    public bool IsGenuine(IHeaderDictionary headers, string body)
    {
        if (string.IsNullOrEmpty(_secret)) return true;
        var (id, timestamp) = (headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString());
        var key = Convert.FromBase64String(_secret["whsec_".Length..]);
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
        return IsRecent(timestamp) && headers["webhook-signature"].ToString().Split(' ').Contains(expected, StringComparer.Ordinal);
    }

    private bool IsRecent(string timestamp) => long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= Tolerance;
}
