using System.Runtime.CompilerServices;

namespace Chats.Emulator.Docs;

/// <summary>The repository's own files, found from where this source file was compiled.</summary>
internal static class Repository
{
    public static string Root => PathOf("");

    public static string Text(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The files of a folder and of those in it, but for what a build has made; relative to the root, in order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>Compares a generated page with its file; <c>UPDATE_DOCS=1</c> writes it instead.</summary>
    public static void Holds(string path, string generated)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(PathOf(path), generated);
        Assert.Equal(generated, Text(path));
    }

    private static string PathOf(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path);
}
