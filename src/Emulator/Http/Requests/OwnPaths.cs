namespace Chats.Emulator.Http.Requests;

/// <summary>Where the emulator answers beside the vendor's API.</summary>
internal static class OwnPaths
{
    /// <summary>What the path of every control operation begins with.</summary>
    public const string Control = "/_emulator";

    /// <summary>The path of the web console, without the slash at its end.</summary>
    public const string Console = Control + "/console";
}
