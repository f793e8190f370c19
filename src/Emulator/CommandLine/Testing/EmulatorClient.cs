using Chats.Emulator.Control;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>Clients that go past any proxy: emulator and application are beside the command.</summary>
internal static class EmulatorClient
{
    public static HttpClient Straight() => new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Calls the control plane of an emulator; some calls wait long for their answer, and whoever waits ends them.</summary>
    public static HttpClient For(TestEmulator emulator)
    {
        var client = Straight();
        client.BaseAddress = new Uri(emulator.Reach.Address);
        client.Timeout = Timeout.InfiniteTimeSpan;
        if (emulator.ControlToken is { } token) client.DefaultRequestHeaders.Add(ControlPaths.TokenHeader, token);
        if (emulator.World is { } world) client.DefaultRequestHeaders.Add(ControlPaths.WorldHeader, world);
        return client;
    }
}
