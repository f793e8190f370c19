using System.Diagnostics;
using System.Globalization;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Removes the folders of runs that were killed.</summary>
internal static class AbandonedFolders
{
    private static readonly string[] KnownFiles =
    [
        InterceptFolder.LockFile, InterceptFolder.AuthorityFile, InterceptFolder.NodeCertificates, InterceptFolder.NodeScript,
        "*" + InterceptFolder.BundleEnding,
    ];

    /// <param name="parent">Where to look; null: where temporary files are.</param>
    public static void Remove(string? parent = null)
    {
        try
        {
            foreach (var path in Directory.GetDirectories(parent ?? Path.GetTempPath(), InterceptFolder.Prefix + "*")) TryRemove(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be listed, nothing was left.
        }
    }

    private static void TryRemove(string path)
    {
        try
        {
            if (ProcessOf(path) is { } process && !IsRunning(process) && IsOurs(path) && !IsInUse(path)) Delete(path);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // It stays.
        }
    }

    private static int? ProcessOf(string path)
    {
        var words = Path.GetFileName(path)[InterceptFolder.Prefix.Length..].Split('-', 2);
        return words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Anybody may put a link or a folder of that name where temporary files are.</summary>
    private static bool IsOurs(string path) => new DirectoryInfo(path).LinkTarget is null && FolderOwner.IsThisUser(path);

    /// <summary>Another container that shares the folder counts its processes by numbers of its own; a lock holds in all of them.</summary>
    private static bool IsInUse(string path)
    {
        var file = Path.Combine(path, InterceptFolder.LockFile);
        if (!File.Exists(file)) return false;
        try
        {
            using var free = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>No more than was put there: a folder with anything else in it stays.</summary>
    private static void Delete(string path)
    {
        foreach (var file in KnownFiles.SelectMany(pattern => Directory.GetFiles(path, pattern))) File.Delete(file);
        Directory.Delete(path);
    }
}
