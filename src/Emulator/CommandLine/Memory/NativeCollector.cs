using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chats.Emulator.CommandLine.Memory;

/// <summary>The collector of memory in the native program.</summary>
internal static class NativeCollector
{
    /// <summary>
    /// Lets the collector's short pauses interrupt what it does in the background. Without it all calls wait until that is over, some 50 to
    /// 300 ms beside the making of a world of 100,000 chats.
    /// </summary>
    /// <remarks>
    /// In the background the collector makes way if a pause is pending, which the native runtime forgets to say:
    /// https://github.com/dotnet/runtime/issues/132064, in every .NET 10 up to 10.0.12 at least. So it is said once and for good; then it
    /// makes way each time it could. Once the runtime is mended this, its two items in the project and <c>collector.ld</c> can go.
    /// </remarks>
    public static void AllowInterruptions()
    {
        if (!RuntimeFeature.IsDynamicCodeSupported && OperatingSystem.IsLinux()) SetSuspensionPending(0, 1);
    }

    /// <summary>A method of C++ within the runtime; it does not look at the object it belongs to.</summary>
    [DllImport("collector", EntryPoint = "_ZN3WKS6GCHeap20SetSuspensionPendingEb")]
    private static extern void SetSuspensionPending(nint heap, byte isPending);
}
