using Chats.Emulator.Control;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.CommandLine;

/// <summary>What a user sees at start. The last line is stable: scripts wait for it.</summary>
internal static class Banner
{
    private const int LinesShown = 5;

    /// <summary>Errors of writing are ignored: a full disk or a closed pipe is no reason not to run.</summary>
    public static void Write(WebApplication app)
    {
        try
        {
            Console.WriteLine(Text(app));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The banner cannot be printed: {unwritable.Message}");
        }
    }

    private static string Text(WebApplication app)
    {
        var origin = app.Services.GetRequiredService<WorldRegistry>().Default.Origin;
        var reach = EmulatorConnection.ForReaders(app);
        return $"""
            Chats Emulator {HealthEndpoints.Version}

              scenario       {origin.ScenarioName}: {origin.State.Chats.Count:N0} chats, {origin.State.Messages.Count:N0} messages, {Clock(origin)}
              lines          {List(origin.State.Lines.Keys)}
              tokens         {Tokens(origin)}
              webhooks       {Webhooks(origin)}
              API            {reach.Address}/v3 and {reach.SdkBaseUrl}/v3
              control plane  {reach.Address}{ControlPaths.Prefix}/openapi.json
              console        {reach.Address}{ControlPaths.Console}/

            Point an official SDK here:
              {EmulatorConnection.BaseUrlVariable}={reach.SdkBaseUrl}
              {EmulatorConnection.KeyVariable}={Shown(origin, reach.Key)}
            {Published(reach)}
            Chats Emulator ready: {string.Join(' ', EmulatorConnection.Addresses(app))}
            """;
    }

    /// <summary>Keeps the wait for a large scenario honest; on stderr, so that stdout stays for scripts.</summary>
    public static void Progress(int done, int total)
    {
        if (Console.IsErrorRedirected) Log(done, total);
        else Console.Error.Write($"\rGenerating chats: {done:N0} of {total:N0}{(done == total ? Environment.NewLine : "")}");
    }

    /// <summary>In a log every tenth part is a line; on a terminal one line counts up.</summary>
    private static void Log(int done, int total)
    {
        var step = Math.Max(1, total / 10);
        if (done % step == 0 || done == total) Console.Error.WriteLine($"Generating chats: {done:N0} of {total:N0}");
    }

    /// <summary>
    /// The address it listens on in a container cannot be reached from outside; where it is published, only the user who started it knows.
    /// </summary>
    private static string Published(EmulatorConnection reach) => reach.IsPrivate
        ? $"""

              This is a container: from outside, put the published port in place of {new Uri(reach.Address).Port}. With -p 4010:{new Uri(reach.Address).Port} that is
              {EmulatorConnection.BaseUrlVariable}=http://localhost:4010/api/partner

            """
        : "";

    private static string Clock(WorldOrigin origin)
    {
        var (mode, speed) = (origin.Clock.Mode.ToWireName(), origin.Clock.Speed);
        return speed == ClockSpeed.Usual ? $"{mode} clock" : FormattableString.Invariant($"{mode} clock, speed {speed}");
    }

    private static string Tokens(WorldOrigin origin) => origin.StrictTokens
        ? List(origin.Tokens.Select(token => Shown(origin, token.Token)))
        : "any non-empty bearer token; world-NAME gets a world of its own";

    private static string Webhooks(WorldOrigin origin) => origin.State.Subscriptions.Length switch
    {
        0 => $"nobody has subscribed; {ControlPaths.Prefix}/events?undelivered=true shows what nobody is told",
        1 => "1 subscription",
        var many => $"{many} subscriptions",
    };

    /// <summary>A token that came from the environment is a secret of its owner's.</summary>
    private static string Shown(WorldOrigin origin, string text) => origin.Environment?.Shown(text) ?? text;

    private static string List(IEnumerable<string> values)
    {
        var all = values.ToList();
        return string.Join(", ", all.Take(LinesShown)) + (all.Count > LinesShown ? $" and {all.Count - LinesShown} more" : "");
    }
}
