using System.Globalization;
using Chats.Emulator.CommandLine.Options;
using Chats.Emulator.Common;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.CommandLine;

/// <summary>Where to listen, from what was said of addresses and of ports.</summary>
internal static class ListenAddress
{
    /// <summary>
    /// A port that is named beside addresses replaces the port of a single one: so a port reaches the image too, whose own variable says
    /// that it listens on all interfaces.
    /// </summary>
    /// <param name="urls">The addresses, separated by semicolons; null: none were named.</param>
    /// <param name="port">The port; null: none was named.</param>
    /// <returns>The addresses, null for the default of the port; or what is wrong.</returns>
    public static (string? Urls, string? Problem) Combine(string? urls, int? port)
    {
        if (urls is null || port is null) return (urls, null);
        if (urls.Contains(';', StringComparison.Ordinal))
        {
            return (urls, "a port beside several addresses says nothing: give each address its port");
        }

        try
        {
            var address = BindingAddress.Parse(urls);
            return (address.IsUnixPipe || address.IsNamedPipe
                ? urls
                : string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{address.Host}:{port}"), null);
        }
        catch (FormatException invalid)
        {
            return (urls, invalid.Message);
        }
    }

    /// <summary>The same from the variables alone, as a client on this machine reaches it.</summary>
    public static string FromVariables()
    {
        int? port =
            int.TryParse(
                EnvironmentVariables.Value(ServeOptions.PortVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null;
        var (urls, _) = Combine(EnvironmentVariables.Value(ServeOptions.UrlsVariable), port);
        return urls is null ? $"http://localhost:{port ?? EmulatorOptions.StandardPort}" : ListeningAddress.FromHere(urls.Split(';')[0]);
    }
}
