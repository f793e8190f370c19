namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Where the emulator answers for the vendor's host, on the loopback.</summary>
/// <param name="Plain">Without TLS.</param>
/// <param name="Tls">In TLS.</param>
internal sealed record EmulatorPorts(int Plain, int Tls)
{
    /// <summary>Of the addresses a server listens at, in the order in which it was told them.</summary>
    public static EmulatorPorts Of(IEnumerable<string> addresses) =>
        addresses.Select(address => new Uri(address).Port).ToList() is [.., var plain, var tls]
            ? new EmulatorPorts(plain, tls)
            : throw new InvalidOperationException("The server does not listen for the vendor's host.");
}
