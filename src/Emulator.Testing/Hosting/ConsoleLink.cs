using Chats.Emulator.Control;

namespace Chats.Emulator.Testing;

/// <summary>Addresses of the web console.</summary>
internal static class ConsoleLink
{
    /// <summary>The console of an emulator on a port.</summary>
    public static Uri Of(Uri emulator) => new(emulator, $"{ControlPaths.Console}/");

    /// <summary>The console with a world chosen.</summary>
    public static Uri Of(Uri console, string? world) => world is null ? console : new Uri(console, $"#/w/{Uri.EscapeDataString(world)}");

    /// <summary>What a failure says, with where to look; null: nowhere.</summary>
    public static string Append(string message, Uri? console) => console is null ? message : $"{message}\nconsole: {console}";
}
