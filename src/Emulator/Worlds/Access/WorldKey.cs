using System.Text.RegularExpressions;

namespace Chats.Emulator.Worlds.Access;

/// <summary>Keys that choose a world by themselves: <c>world-NAME</c>.</summary>
internal static partial class WorldKey
{
    private const string Prefix = "world-";

    public const string NameRule = "letters, digits, '.', '-' and '_', beginning with a letter or digit, at most 64";

    /// <summary>The key that always opens a world created by name.</summary>
    public static string Of(World world) => Prefix + world.Name;

    public static bool IsName(string name) => Name().IsMatch(name);

    /// <summary>The world a key names; null when it names none.</summary>
    public static string? NameIn(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) && key[Prefix.Length..] is var name && IsName(name) ? name : null;

    /// <summary>Whether a key is meant to name a world, well or badly written; <c>worldwide-1</c> is a key like any other.</summary>
    public static bool IsMeant(string key) =>
        key.Length >= Prefix.Length && key.StartsWith("world", StringComparison.OrdinalIgnoreCase) && key[Prefix.Length - 1] is '-' or '_';

    /// <summary>The key that was most likely meant by one that is badly written; null when nothing is left of its name.</summary>
    public static string? Nearest(string key)
    {
        var name = Strange().Replace(key[Prefix.Length..], "-").Trim('-', '.', '_');
        return name.Length == 0 ? null : Prefix + name[..Math.Min(name.Length, 64)];
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Strange();
}
