using Chats.Emulator.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chats.Emulator.Control.Tests;

/// <summary>Lets the emulator call itself, as every other client does.</summary>
internal sealed class SelfClient(IServer server, ControlSettings settings)
{
    /// <summary>A client of one world; null: nothing listens, since the emulator runs in memory.</summary>
    public HttpClient? Connect(string world)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } listening) return null;
        var address = new Uri(ListeningAddress.FromHere(listening));
        var client = new HttpClient(Handler()) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add(ControlPaths.WorldHeader, world);
        if (settings.Token is { } token) client.DefaultRequestHeaders.Add(ControlPaths.TokenHeader, token);
        return client;
    }

    /// <summary>It knows itself without a certificate's word, and no proxy leads here.</summary>
    private static SocketsHttpHandler Handler() => new()
    {
        UseProxy = false,
#pragma warning disable CA5359 // it calls its own socket, whose certificate may be for another name
        SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
#pragma warning restore CA5359
    };
}
