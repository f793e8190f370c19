namespace Chats.Emulator.CommandLine.Intercept;

public sealed class InterceptFolderTests : IDisposable
{
    /// <summary>No process has it: the numbers end before.</summary>
    private const int NoProcess = int.MaxValue;

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory();

    public void Dispose() => _parent.Delete(recursive: true);

    [Fact]
    public void Is_its_users_alone_and_gone_afterwards()
    {
        var folder = InterceptFolder.Create(_parent.FullName);
        var path = Path.GetDirectoryName(folder.Write("ca.pem", "x"))!;
        Assert.Contains($"-{Environment.ProcessId}-", path, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
        }

        folder.Dispose();

        Assert.Empty(_parent.GetFileSystemInfos());
    }

    [Fact]
    public void What_a_killed_run_left_is_removed()
    {
        Left($"{InterceptFolder.Prefix}{NoProcess}-a", "in-use", "ca.pem", "node.pem", "node.cjs", "ssl_cert_file.bundle.pem");
        AbandonedFolders.Remove(_parent.FullName);
        Assert.Empty(_parent.GetFileSystemInfos());
    }

    [Fact]
    public void A_run_that_lasts_keeps_its_folder()
    {
        using var folder = InterceptFolder.Create(_parent.FullName);
        AbandonedFolders.Remove(_parent.FullName);
        Assert.True(File.Exists(folder.Write("ca.pem", "x")));
    }

    [Fact]
    public void So_does_one_whose_process_cannot_be_seen_from_here()
    {
        var path = Left($"{InterceptFolder.Prefix}{NoProcess}-a");
        using (new FileStream(Path.Combine(path, "in-use"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            AbandonedFolders.Remove(_parent.FullName);
            Assert.True(Directory.Exists(path));
        }

        AbandonedFolders.Remove(_parent.FullName);
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void What_others_put_there_stays()
    {
        var named = Left($"{InterceptFolder.Prefix}notes", "ca.pem");
        var fuller = Left($"{InterceptFolder.Prefix}{NoProcess}-a", "mine.txt");
        var elsewhere = Left("elsewhere", "ca.pem");
        var link = Directory.CreateSymbolicLink(Path.Combine(_parent.FullName, $"{InterceptFolder.Prefix}{NoProcess}-b"), elsewhere);

        AbandonedFolders.Remove(_parent.FullName);

        Assert.True(File.Exists(Path.Combine(named, "ca.pem")));
        Assert.True(File.Exists(Path.Combine(fuller, "mine.txt")));
        Assert.True(File.Exists(Path.Combine(elsewhere, "ca.pem")));
        Assert.NotNull(link.LinkTarget);
    }

    [Fact]
    public void A_folder_has_an_owner()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.True(FolderOwner.IsThisUser(_parent.FullName));
        Assert.Equal(Environment.UserName == "root", FolderOwner.IsThisUser("/proc"));
        Assert.False(FolderOwner.IsThisUser(Path.Combine(_parent.FullName, "missing")));
    }

    private string Left(string name, params string[] files)
    {
        var path = _parent.CreateSubdirectory(name).FullName;
        foreach (var file in files) File.WriteAllText(Path.Combine(path, file), "");
        return path;
    }
}
