using Chats.Emulator.Common;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.CommandLine;

/// <summary>What a client needs to reach a running emulator: where it is, and a key it accepts.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Key">The API key.</param>
/// <param name="IsPrivate">Whether the address leads there from within its container only.</param>
internal sealed record EmulatorConnection(string Address, string Key, bool IsPrivate = false)
{
    public const string BaseUrlVariable = "LINQ_API_V3_BASE_URL";
    public const string KeyVariable = "LINQ_API_V3_API_KEY";
    public const string AddressVariable = "CHATS_EMULATOR_URL";
    public const string ControlTokenVariable = "CHATS_EMULATOR_CONTROL_TOKEN";

    /// <summary>Of <c>test</c>: what webhooks are signed with where it subscribes the application.</summary>
    public const string WebhookSecretVariable = "LINQ_WEBHOOK_SECRET";

    /// <summary>Programs read one spelling or the other.</summary>
    private static readonly string[] NoProxyVariables = ["NO_PROXY", "no_proxy"];

    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "::1"];

    /// <summary>The base URL of an official SDK; SDKs add <c>/v3</c> themselves.</summary>
    public string SdkBaseUrl => $"{Address}/api/partner";

    /// <summary>For a process beside the emulator.</summary>
    public static EmulatorConnection Of(WebApplication app) =>
        new(ListeningAddress.FromHere(Addresses(app).First()), KeyOf(app.Services.GetRequiredService<WorldRegistry>().Default.Origin));

    /// <summary>For the reader of its output: the public address where one is named.</summary>
    public static EmulatorConnection ForReaders(WebApplication app) =>
        app.Services.GetRequiredService<EmulatorOptions>().PublicUrl is { } known
        ? Of(app) with { Address = known }
        : Of(app) with { IsPrivate = Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is "true" or "1" };

    public static ICollection<string> Addresses(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;

    /// <summary>What leads a process to the emulator, as its environment says it.</summary>
    public Dictionary<string, string> Variables(string? controlToken)
    {
        var variables = new Dictionary<string, string>
        {
            [BaseUrlVariable] = SdkBaseUrl,
            [KeyVariable] = Key,
            [AddressVariable] = Address,
        };
        if (controlToken is not null) variables[ControlTokenVariable] = controlToken;
        foreach (var name in NoProxyVariables) variables[name] = WithLoopback(Environment.GetEnvironmentVariable(name));
        return variables;
    }

    /// <summary>What goes past a proxy already, and the emulator: a proxy cannot reach this machine's loopback.</summary>
    private static string WithLoopback(string? past) =>
        past is "*"
            ? past
            : string.Join(
                ',', (past ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Union(Loopback));

    private static string KeyOf(WorldOrigin origin) => origin.StrictTokens && !origin.Tokens.IsEmpty ? origin.Tokens[0].Token : "any-key";
}
