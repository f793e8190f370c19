namespace Chats.Emulator.CommandLine;

/// <summary>
/// Finds commands as a shell does: in PATH and nowhere else. .NET would look beside this program and in the working directory first.
/// </summary>
internal static class ExecutablePath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The file of a command; null when there is none.</summary>
    public static string? Find(string command)
    {
        if (command.AsSpan().IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) >= 0)
        {
            return Candidates(Path.GetFullPath(command)).FirstOrDefault(File.Exists);
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Candidates(Path.Combine(folder, command))).FirstOrDefault(IsExecutable);
    }

    /// <summary>On Windows <c>npm</c> is <c>npm.cmd</c>.</summary>
    private static IEnumerable<string> Candidates(string path)
    {
        if (!OperatingSystem.IsWindows()) return [path];
        var extensions =
            (Environment.GetEnvironmentVariable("PATHEXT") ?? ".EXE;.CMD;.BAT").Split(';', StringSplitOptions.RemoveEmptyEntries);
        return Path.HasExtension(path) ? [path] : extensions.Select(extension => path + extension);
    }

    private static bool IsExecutable(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != UnixFileMode.None);
}
