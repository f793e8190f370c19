using System.Collections.Frozen;

namespace Chats.Emulator.Control.Console;

/// <summary>The files of the page, which stand in the program itself: nothing is read from a disk.</summary>
internal sealed class ConsoleFiles
{
    public const string Index = "index.html";

    private const string Prefix = "console/";

    private readonly FrozenDictionary<string, ConsoleFile> _files;

    public ConsoleFiles()
    {
        var program = typeof(ConsoleFiles).Assembly;
        _files = program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Path: name[Prefix.Length..].Replace('\\', '/'), Name: name))
            .ToFrozenDictionary(file => file.Path, file => new ConsoleFile(file.Path, Read(file.Name)), StringComparer.Ordinal);

        byte[] Read(string name)
        {
            using var source = program.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            source.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    /// <summary>The paths below the page's address.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    public ConsoleFile? Find(string path) => _files.GetValueOrDefault(path);
}
