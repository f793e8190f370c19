namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>
/// Starts the emulator that <c>CONSOLE_HOST</c> asks for: <c>program</c>, <c>container</c>, or one in this process where it is not set.
/// </summary>
internal static class Emulators
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("CONSOLE_HOST");

    public static Task<IRunningEmulator> StartAsync(string? controlToken) => Wanted switch
    {
        null or "" => InProcessEmulator.StartAsync(controlToken),
        "program" => ProgramEmulator.StartAsync(controlToken),
        "container" => ProgramEmulator.StartContainerAsync(controlToken),
        _ => throw new InvalidOperationException($"CONSOLE_HOST is '{Wanted}', and not program or container."),
    };
}
