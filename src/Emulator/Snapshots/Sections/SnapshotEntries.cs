using System.Text.RegularExpressions;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>The names of what is in a snapshot's archive.</summary>
internal static partial class SnapshotEntries
{
    public const string World = "world.json";

    /// <summary>The earliest time an archive can name: contents tell snapshots apart, the hour of their making does not.</summary>
    public static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string OfBlob(string hash) => $"blobs/{hash}";

    public static bool IsBlob(string name) => Blob().IsMatch(name);

    [GeneratedRegex(@"\Ablobs/[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Blob();
}
