namespace Chats.Emulator.CommandLine;

/// <summary>What a script may rely on.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int RuntimeFailure = 1;
    public const int Usage = 2;
    public const int InvalidScenario = 3;
    public const int PortInUse = 4;

    /// <summary>It ran, and what was to be verified at the end does not hold.</summary>
    public const int VerificationFailed = 5;

    /// <summary>Of <c>exec</c>, as a shell would say it.</summary>
    public const int CommandNotRunnable = 126;
    public const int CommandNotFound = 127;
}
