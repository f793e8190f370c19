namespace Chats.Emulator.Common;

/// <summary>An address somebody listens at, as others reach it.</summary>
internal static class ListeningAddress
{
    /// <summary>Who listens on all interfaces is reached, from this machine, at <c>localhost</c>.</summary>
    public static string FromHere(string address) => address
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal)
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal);
}
