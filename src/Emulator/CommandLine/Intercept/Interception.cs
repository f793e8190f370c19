using System.Collections.Concurrent;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Leads the calls that a command makes to the vendor's host to the emulator, as long as it lasts.</summary>
internal sealed class Interception : IDisposable
{
    /// <summary>Where the vendor's API is.</summary>
    public const string VendorHost = "api.linqapp.com";

    private readonly InterceptFolder _folder;
    private readonly InterceptProxy _proxy;

    private Interception(InterceptFolder folder, InterceptProxy proxy, Dictionary<string, string> variables)
    {
        _folder = folder;
        _proxy = proxy;
        Variables = variables;
    }

    /// <summary>What the command is to find in its environment.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; }

    /// <param name="host">The vendor's host, for which the emulator answers.</param>
    /// <param name="authorityPem">The certificate of the authority that the command is to trust.</param>
    /// <param name="ports">Where the emulator answers for the host.</param>
    /// <param name="isOffline">Whether other hosts are refused.</param>
    public static Interception Start(InterceptedHost host, string authorityPem, EmulatorPorts ports, bool isOffline)
    {
        AbandonedFolders.Remove();
        var routes = new ProxyRoutes(host, new UpstreamProxies(Environment.GetEnvironmentVariable), isOffline);
        var proxy = InterceptProxy.Start(new ProxyConnection(host, ports, routes, TellOnce()));
        var folder = InterceptFolder.Create();
        try
        {
            var variables = new InterceptVariables(Environment.GetEnvironmentVariable, folder, authorityPem);
            return new Interception(folder, proxy, variables.Make(host.Name, proxy.Port, isOffline));
        }
        catch
        {
            folder.Dispose();
            proxy.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        _proxy.Dispose();
    }

    /// <summary>Programs seldom show what a proxy answers.</summary>
    private static Action<HostAndPort> TellOnce()
    {
        var told = new ConcurrentDictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        return target =>
        {
            if (told.TryAdd(target.Host, true)) Console.Error.WriteLine($"exec --offline: a call to {target} was refused.");
        };
    }
}
