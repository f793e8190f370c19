using System.Globalization;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>
/// What the command is to read, in a folder that only its user may enter: public certificates and a script for Node. It is removed with
/// the run, however that ends, unless it was killed; then the next one removes it (<see cref="AbandonedFolders"/>).
/// </summary>
internal sealed class InterceptFolder : IDisposable
{
    public const string Prefix = "chats-emulator-exec-";

    /// <summary>Held open, and so locked, as long as the run lasts.</summary>
    public const string LockFile = "in-use";

    public const string AuthorityFile = "ca.pem";
    public const string NodeCertificates = "node.pem";
    public const string NodeScript = "node.cjs";
    public const string BundleEnding = ".bundle.pem";

    private readonly string _path;
    private readonly FileStream _lock;

    private InterceptFolder(string path)
    {
        _path = path;
        _lock = new FileStream(
            Path.Combine(path, LockFile), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Makes one of a name of its own, which holds the number of this process.</summary>
    /// <param name="parent">Where; null: where temporary files are.</param>
    public static InterceptFolder Create(string? parent = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}");
        var path = Path.Combine(parent ?? Path.GetTempPath(), name);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new InterceptFolder(path);
    }

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        var path = Path.Combine(_path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Remove();
    }

    /// <summary>A signal that comes before the command runs ends the process without going back through its methods.</summary>
    private void OnExit(object? sender, EventArgs arguments) => Remove();

    private void Remove()
    {
        try
        {
            _lock.Dispose();
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Removed already, or the next run will try.
        }
    }
}
