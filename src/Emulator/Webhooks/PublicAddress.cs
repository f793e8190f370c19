using Chats.Emulator.Http.Calls;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chats.Emulator.Webhooks;

/// <summary>Where receivers reach the emulator, for download addresses in events: no call is there to tell.</summary>
internal sealed class PublicAddress(HttpSettings settings, IServiceProvider services)
{
    /// <summary>What a server in memory is called.</summary>
    private const string InMemory = "http://localhost";

    private static readonly string[] Wildcards = ["*", "+", "[::]", "0.0.0.0"];

    /// <summary>Asked for at once: what falls due while the host ends cannot ask for it any more.</summary>
    private readonly IServer? _server = services.GetService<IServer>();

    /// <summary>As the emulator was told, else the address it listens on: scheme, host and port.</summary>
    public string Origin => settings.PublicUrl ?? Listening() ?? InMemory;

    /// <summary>A server in memory never gets a port for the 0 it was asked for.</summary>
    private string? Listening() =>
        _server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            && !address.EndsWith(":0", StringComparison.Ordinal)
            ? Reachable(address)
            : null;

    /// <summary>"Every interface" is not an address that can be called.</summary>
    public static string Reachable(string address)
    {
        foreach (var wildcard in Wildcards) address = address.Replace($"://{wildcard}:", "://localhost:", StringComparison.Ordinal);
        return address.TrimEnd('/');
    }
}
