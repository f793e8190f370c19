using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chats.Emulator.Control.Console;

/// <summary>Whether there is a web console.</summary>
/// <param name="server">What listens.</param>
internal sealed class ConsoleAddress(IServer server)
{
    /// <summary>Whether there is one: no browser reaches an emulator that runs in memory.</summary>
    public bool IsServed => server.Features.Get<IServerAddressesFeature>()?.Addresses.Count > 0;
}
