namespace Chats.Emulator.Testing;

/// <summary>
/// To an emulator on a port or in a container: straight there, because a proxy of the machine's environment knows neither.
/// </summary>
internal static class DirectHandler
{
    public static SocketsHttpHandler Create() => new() { UseProxy = false };
}
