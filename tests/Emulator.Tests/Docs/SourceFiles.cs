namespace Chats.Emulator.Docs;

/// <summary>The emulator's own source, for tests of what is used in it.</summary>
internal static class SourceFiles
{
    /// <summary>Everything but the room where rules are only written down.</summary>
    public static readonly string OutsideRules = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Emulator"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Is(file, "Rules") && !Is(file, "obj") && !Is(file, "bin"))
        .Select(File.ReadAllText));

    private static bool Is(string file, string folder) =>
        file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
