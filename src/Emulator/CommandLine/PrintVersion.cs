using System.CommandLine;
using System.CommandLine.Invocation;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.CommandLine;

/// <summary>What <c>--version</c> prints: the emulator's own version, and how new the API is that it emulates.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"{HealthEndpoints.Version}\nLinq Partner API v3 of {VendorLevel.Name}");
        return ExitCodes.Ok;
    }
}
