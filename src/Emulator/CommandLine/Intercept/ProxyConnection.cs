using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>A client's connection to the proxy.</summary>
/// <param name="host">Whose calls the emulator answers.</param>
/// <param name="ports">Where it does.</param>
/// <param name="routes">Where calls are led.</param>
/// <param name="onRefused">Is told each call that is refused.</param>
internal sealed class ProxyConnection(InterceptedHost host, EmulatorPorts ports, ProxyRoutes routes, Action<HostAndPort> onRefused)
{
    public async Task ServeAsync(ProxyStream client, CancellationToken cancellation)
    {
        var first = await HeadReader.First(client.Stream, cancellation);
        // The script for Node leads connections here as they are: they begin with what was meant for the vendor's host.
        if (HeadReader.IsTls(first)) await Forward(client, await Emulator(ports.Tls, cancellation), first, cancellation);
        else if (await HeadReader.Read(client.Stream, first, cancellation) is var (head, body))
        {
            await Answer(client, head, body, cancellation);
        }
    }

    private Task Answer(ProxyStream client, byte[] head, byte[] body, CancellationToken cancellation) =>
        RequestHead.Parse(head) is not { Destination: { } target } request
            ? Say(client, ProxyAnswer.NotUnderstood(), cancellation)
            : routes.For(target, request.IsTls) switch
            {
                ProxyRoute.ToEmulator when request.IsConnect => ConnectToEmulator(client, body, cancellation),
                ProxyRoute.ToEmulator => LeadToEmulator(client, request, body, cancellation),
                ProxyRoute.Through(var proxy) => Hand(client, proxy, request, body, cancellation),
                ProxyRoute.Direct => Pass(client, target, request, body, cancellation),
                _ => Refuse(client, target, cancellation),
            };

    /// <summary>What goes through the tunnel decides: there are programs that ask for one without speaking TLS in it.</summary>
    private async Task ConnectToEmulator(ProxyStream client, byte[] body, CancellationToken cancellation)
    {
        await client.Stream.WriteAsync(ProxyAnswer.Connected, cancellation);
        var first = body.Length > 0 ? body : await HeadReader.First(client.Stream, cancellation);
        if (first.Length == 0) return;
        var port = HeadReader.IsTls(first) ? ports.Tls : ports.Plain;
        await Forward(client, await Emulator(port, cancellation), first, cancellation);
    }

    private async Task LeadToEmulator(ProxyStream client, RequestHead request, byte[] body, CancellationToken cancellation)
    {
        var server = await Emulator(request.IsTls ? ports.Tls : ports.Plain, cancellation);
        if (request.IsTls) server = await Encrypt(server, host.Name, IsEmulator, cancellation);
        await Forward(client, server, [.. request.ForServer(), .. body], cancellation);
    }

    private static async Task Hand(
        ProxyStream client, UpstreamProxy proxy, RequestHead request, byte[] body, CancellationToken cancellation)
    {
        if (await Reach(client, proxy.Address, proxy.IsTls, cancellation) is not { } server) return;
        await Forward(client, server, [.. request.ForProxy(proxy.Authorization), .. body], cancellation);
    }

    private static async Task Pass(
        ProxyStream client, HostAndPort target, RequestHead request, byte[] body, CancellationToken cancellation)
    {
        // Of a tunnel, TLS is the client's; who names an https address in the open leaves it to the proxy.
        if (await Reach(client, target, request.IsTls && !request.IsConnect, cancellation) is not { } server) return;
        if (request.IsConnect) await client.Stream.WriteAsync(ProxyAnswer.Connected, cancellation);
        await Forward(client, server, request.IsConnect ? body : [.. request.ForServer(), .. body], cancellation);
    }

    private Task Refuse(ProxyStream client, HostAndPort target, CancellationToken cancellation)
    {
        onRefused(target);
        return Say(client, ProxyAnswer.Refused(target, host.Name), cancellation);
    }

    private static async Task<ProxyStream?> Reach(ProxyStream client, HostAndPort target, bool isTls, CancellationToken cancellation)
    {
        try
        {
            var server = await ProxyStream.ConnectAsync(target, cancellation);
            return isTls ? await Encrypt(server, target.Host, check: null, cancellation) : server;
        }
        catch (Exception unreachable) when (unreachable is SocketException or IOException or AuthenticationException)
        {
            await Say(client, ProxyAnswer.Unreachable(target, unreachable.Message), cancellation);
            return null;
        }
    }

    private static Task<ProxyStream> Emulator(int port, CancellationToken cancellation) =>
        ProxyStream.ConnectAsync(new HostAndPort("127.0.0.1", port), cancellation);

    private static async Task<ProxyStream> Encrypt(
        ProxyStream plain, string name, RemoteCertificateValidationCallback? check, CancellationToken cancellation)
    {
        var encrypted = new SslStream(plain.Stream);
        try
        {
            var options = new SslClientAuthenticationOptions { TargetHost = name, RemoteCertificateValidationCallback = check };
            await encrypted.AuthenticateAsClientAsync(options, cancellation);
            return plain with { Stream = encrypted };
        }
        catch
        {
            await encrypted.DisposeAsync();
            throw;
        }
    }

    /// <summary>This very process: it shows the certificate that was made for it, which no authority of this machine has signed.</summary>
    private bool IsEmulator(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors problems) =>
        shown?.GetRawCertData().AsSpan().SequenceEqual(host.Certificate.RawData) == true;

    private static async Task Forward(ProxyStream client, ProxyStream server, byte[] first, CancellationToken cancellation)
    {
        await using (server)
        {
            await server.Stream.WriteAsync(first, cancellation);
            await new Tunnel(client, server).RunAsync(cancellation);
        }
    }

    /// <summary>Ends only once the client has: what it still sends would turn the end into a reset, and the answer would be lost.</summary>
    private static async Task Say(ProxyStream client, byte[] answer, CancellationToken cancellation)
    {
        await client.Stream.WriteAsync(answer, cancellation);
        client.Socket.Shutdown(SocketShutdown.Send);
        await client.Stream.CopyToAsync(Stream.Null, cancellation);
    }
}
