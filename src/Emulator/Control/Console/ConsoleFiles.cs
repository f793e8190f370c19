
namespace Chats.Emulator.Control.Console;

/// <summary>The files of the page, which stand in the program itself: nothing is read from a disk.</summary>
internal sealed class ConsoleFiles
{
    public const string Index = "index.html";

    private const string Prefix = "console/";

    /// <summary>Read when somebody first opens the page: most emulators end without.</summary>
    private readonly Lazy<Dictionary<string, ConsoleFile>> _files = new(ReadAll);

    /// <summary>The paths below the page's address.</summary>
    public IEnumerable<string> Paths => _files.Value.Keys;

    public ConsoleFile? Find(string path) => _files.Value.GetValueOrDefault(path);

    private static Dictionary<string, ConsoleFile> ReadAll()
    {
        var program = typeof(ConsoleFiles).Assembly;
        return program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Path: name[Prefix.Length..].Replace('\\', '/'), Name: name))
            .ToDictionary(file => file.Path, file => new ConsoleFile(file.Path, Read(file.Name)), StringComparer.Ordinal);

        byte[] Read(string name)
        {
            using var source = program.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            source.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
