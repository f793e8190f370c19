using System.CommandLine;
using Chats.Emulator.CommandLine.Intercept;
using Chats.Emulator.CommandLine.Options;

namespace Chats.Emulator.CommandLine;

/// <summary>The options of a command that leads calls to the vendor's host here.</summary>
internal sealed class InterceptOptions
{
    private readonly VariableOption<Switch> _intercept = Settings.Switch("--intercept", "CHATS_EMULATOR_INTERCEPT",
        $"Lead the command's calls to https://{Interception.VendorHost} to the emulator, for a program that has this address written "
        + "into it; other hosts are not touched",
        Switch.Off);

    private readonly VariableOption<Switch> _offline = Settings.Switch("--offline", "CHATS_EMULATOR_OFFLINE",
        "With --intercept: refuse the command's calls to all other hosts but this machine", Switch.Off);

    public void AddTo(Command command)
    {
        command.Options.Add(_intercept);
        command.Options.Add(_offline);
    }

    public bool IsOn(ParseResult parsed) => parsed.GetValue(_intercept) == Switch.On;

    public bool IsOffline(ParseResult parsed) => parsed.GetValue(_offline) == Switch.On;

    /// <summary>What keeps the command from being run so, a line each.</summary>
    public IEnumerable<string> Problems(ParseResult parsed)
    {
        if (!IsOn(parsed)) return IsOffline(parsed) ? [$"{_offline.SourceIn(parsed)} goes with --intercept only."] : [];
        return IsOffline(parsed) ? [] : UpstreamProxies.Problems(Environment.GetEnvironmentVariable);
    }
}
