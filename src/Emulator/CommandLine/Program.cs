using Chats.Emulator.CommandLine.Memory;

namespace Chats.Emulator.CommandLine;

// Not by top-level statements: their public class would get in the way of the `Program` of every application under test.
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        NativeCollector.AllowInterruptions();
        return EmulatorCommands.Run(args);
    }
}
