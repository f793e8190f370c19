using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Control;

/// <summary>Where the control plane lives and the headers it knows.</summary>
internal static class ControlPaths
{
    /// <summary>The prefix of every control operation.</summary>
    public const string Prefix = OwnPaths.Control;

    /// <summary>The path of the web console, without the slash at its end.</summary>
    public const string Console = OwnPaths.Console;

    /// <summary>Names the world a control call is about; else the bearer token chooses it, else it is the default one.</summary>
    public const string WorldHeader = "X-Emulator-World";

    /// <summary>Carries the control token where the emulator was started with one.</summary>
    public const string TokenHeader = "X-Emulator-Control-Token";

    /// <summary>Whether a path is the console's.</summary>
    public static bool IsConsole(PathString path) => path.StartsWithSegments(Console, StringComparison.Ordinal);
}
