using System.Diagnostics.CodeAnalysis;
using System.Net;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Scenarios.Model.Payments;

namespace Chats.Emulator;

/// <summary>What options must be, wherever they are given: on the command line, in a variable or in code.</summary>
internal static class OptionRules
{
    public static readonly NumberRule Port = new(0, ushort.MaxValue);

    public static readonly NumberRule MaxWorlds = new(1, 1_000_000);

    public static readonly NumberRule JournalCapacity = new(1, 1_000_000);

    public static readonly TextRule PublicUrl = new(
        EmulatorOptions.IsOrigin, "an http or https address without a path, such as https://chats.example.com");

    public static readonly TextRule AllowOrigin = new(
        text => AllowedOrigins.Parse(text) is not null, "origins separated by commas, such as http://localhost:5173");

    public static readonly TextRule AllowHost = new(
        text => AllowedHosts.Parse(text) is not null, "names separated by commas, such as chats.example.com,*.example.org");

    public static readonly TextRule FetchFrom = new(
        text => FetchHosts.Parse(text) is not null, "hosts separated by commas, such as example.com,localhost:9000");

    public static readonly TextRule AllowHttpWebhooks = new(
        text => HostList.Parse(text) is not null, "hosts separated by commas, such as example.com,*.example.org");

    public static readonly TextRule Checkout = new(
        PaymentsCodec.IsCheckout, "emulator, or scheme and host of a place such as https://pay.example.com");

    private static readonly NumberRule Bytes = new(0, long.MaxValue);

    /// <exception cref="ArgumentException">Some options cannot be; it lists all of them.</exception>
    public static void Check(EmulatorOptions options)
    {
        string?[] checks =
        [
            options.Urls is { } urls && UrlsProblem(urls) is { } problem ? $"{nameof(options.Urls)}: {problem}." : null,
            Port.Problem(nameof(options.Port), options.Port),
            Port.Problem(nameof(options.Http2Port), options.Http2Port),
            PublicUrl.Problem(nameof(options.PublicUrl), options.PublicUrl),
            AllowOrigin.Problem(nameof(options.AllowOrigin), options.AllowOrigin),
            AllowHost.Problem(nameof(options.AllowHost), options.AllowHost),
            MaxWorlds.Problem(nameof(options.MaxWorlds), options.MaxWorlds),
            JournalCapacity.Problem(nameof(options.JournalCapacity), options.JournalCapacity),
            Bytes.Problem(nameof(options.JournalBodyLimit), options.JournalBodyLimit),
            Bytes.Problem(nameof(options.JournalMemoryBytes), options.JournalMemoryBytes),
            Bytes.Problem(nameof(options.MediaLimitBytes), options.MediaLimitBytes),
            FetchFrom.Problem(nameof(options.FetchFrom), options.FetchFrom),
            AllowHttpWebhooks.Problem(nameof(options.AllowHttpWebhooks), options.AllowHttpWebhooks),
            Checkout.Problem(nameof(options.Checkout), options.Checkout),
        ];
        var problems = checks.OfType<string>().ToList();
        if (problems.Count > 0) throw new ArgumentException(string.Join('\n', problems), nameof(options));
    }

    /// <summary>What is wrong with addresses to listen on, separated by semicolons; null: nothing.</summary>
    public static string? UrlsProblem(string urls)
    {
        var each = urls.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return each.Length == 0
            ? "there is no address in it, such as http://*:8080"
            : each.Select(UrlProblem).FirstOrDefault(problem => problem is not null);
    }

    private static string? UrlProblem(string url)
    {
        if (!TryParse(url, out var address) || address.Scheme.ToLowerInvariant() is not ("http" or "https"))
        {
            return $"'{url}' is not an http or https address such as http://*:8080 or https://localhost:4443";
        }

        if (address.IsNamedPipe && !OperatingSystem.IsWindows()) return $"'{url}' is a named pipe, which Windows alone has";
        if (address.IsUnixPipe || address.IsNamedPipe) return null;
        if (Port.Problem($"the port of '{url}'", address.Port) is { } wrong) return wrong.TrimEnd('.');
        if (address.PathBase.Length > 0) return $"'{url}' has a path; it listens on scheme, host and port alone";
        if (LooksLikeIPv4(address.Host) && !IPAddress.TryParse(address.Host, out _))
        {
            return $"'{url}' has no IP address: it is four numbers of 0 to 255, such as 127.0.0.1";
        }

        return address.Port == 0 && address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            ? $"'{url}' asks for a free port, which is picked on one address; localhost is two: name 127.0.0.1:0 or [::1]:0"
            : null;
    }

    /// <summary>The web server takes what is no IP address for a name, and listens on all addresses then.</summary>
    private static bool LooksLikeIPv4(string host) => host.Length > 0 && host.All(letter => char.IsAsciiDigit(letter) || letter == '.');

    private static bool TryParse(string url, [NotNullWhen(true)] out BindingAddress? address)
    {
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            address = null;
        }

        return address is not null;
    }
}
