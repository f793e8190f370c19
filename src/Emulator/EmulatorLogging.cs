using Chats.Emulator.Http.Pipeline;
using Microsoft.Extensions.Logging.Console;

namespace Chats.Emulator;

/// <summary>What an emulator logs, and how; always on stderr, for stdout carries the banner and the ready line.</summary>
internal static class EmulatorLogging
{
    public static void ConfigureLogging(this ILoggingBuilder logging, EmulatorOptions options)
    {
        logging.ClearProviders();
        logging.Services.AddSingleton<ConsoleFormatter, LineFormatter>();
        if (options.LogFormat == LogFormat.Json) logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
        else logging.AddConsole(console => console.FormatterName = LineFormatter.FormatterName);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(options.LogLevel);
        logging.AddFilter(typeof(RequestLogMiddleware).FullName, options.RequestLog ? LogLevel.Information : LogLevel.None);
        if (options.LogLevel < LogLevel.Information) return;

        // As long as somebody listens, each request gets an activity and a log scope, which nothing here reads.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

        // A truncated answer is our own doing; crashes of operations are logged where they are caught.
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
    }
}
