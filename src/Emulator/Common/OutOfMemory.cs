namespace Chats.Emulator.Common;

/// <summary>What is said where the process has no memory left for what it was asked.</summary>
internal static class OutOfMemory
{
    /// <summary>How much there is, and the remedy.</summary>
    public static string Words => FormattableString.Invariant(
        $"The {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024):N0} MB of memory that the emulator may use are full. Delete ")
        + "worlds or generate fewer chats, or give it more: the memory of its container, or DOTNET_GCHeapHardLimit where that is set.";
}
