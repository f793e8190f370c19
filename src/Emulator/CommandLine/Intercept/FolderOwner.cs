using System.Runtime.InteropServices;
using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Whose a folder is.</summary>
internal static class FolderOwner
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint OwnerMask = 0x8;

    /// <summary>
    /// The record of <c>statx</c>, and where the owner stands in it: the same on all processors, unlike that of <c>stat</c>.
    /// </summary>
    private const int RecordSize = 256;
    private const int OwnerOffset = 20;

    /// <summary>
    /// Whether this user owns it. Of Linux, where all users share one folder for temporary files; elsewhere each has one of their own.
    /// </summary>
    public static bool IsThisUser(string path)
    {
        if (!OperatingSystem.IsLinux()) return true;
        try
        {
            var record = new byte[RecordSize];
            return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), DoNotFollow, OwnerMask, record) == 0
                && BitConverter.ToUInt32(record, OwnerOffset) == EffectiveUser();
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] record);

    [DllImport("libc", EntryPoint = "geteuid")]
    private static extern uint EffectiveUser();
}
