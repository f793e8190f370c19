namespace Chats.Emulator.Browser.Tests;

/// <summary>Finds files of this repository, from wherever the tests run in it.</summary>
internal static class RepositoryPath
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Chats.Emulator.sln"))) folder = folder.Parent!;
        return folder.FullName;
    });

    /// <param name="path">Its path from the root.</param>
    public static string Of(string path) => Path.Combine(Root.Value, path);
}
