using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Control;
using Chats.Emulator.Domain.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>An emulator with a bug on every surface.</summary>
public sealed class CrashingEmulator : LoopbackEmulator
{
    public const string Bug = "a bug of the test";
    public const string Late = "/late";
    public const string Full = "/full";

    public static readonly string[] Paths = [ControlPaths.Prefix + "/bug", HostedFiles.Prefix + "bug", "/uploads/attachments/bug/here",
        "/vcards/bug/here", "/v3/bug"];

    public RecordedLogs Logs { get; } = new();

    protected override void Configure(WebApplicationBuilder builder)
    {
        base.Configure(builder);
        builder.Logging.AddProvider(Logs);
    }

    protected override void Map(WebApplication app)
    {
        foreach (var path in Paths)
        {
            app.MapGet(path, Crash);
            app.MapGet(path + Late, CrashLate);
            app.MapGet(path + Full, Fill);
        }
    }

    private static Task Crash(HttpContext context) => throw new InvalidOperationException(Bug);

#pragma warning disable MA0012 // the runtime throws it where the memory is full
    private static Task Fill(HttpContext context) => throw new InsufficientMemoryException(Bug);
#pragma warning restore MA0012

    private static async Task CrashLate(HttpContext context)
    {
        await context.Response.WriteAsync("half an answer");
        await context.Response.Body.FlushAsync();
        throw new InvalidOperationException(Bug);
    }
}
