namespace Chats.Emulator.Scenarios;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("chats-emulator-").FullName;

    /// <summary>Writes a file and says where it is.</summary>
    public string Add(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_root, name);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
