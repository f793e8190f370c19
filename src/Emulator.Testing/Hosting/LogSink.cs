using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Testing;

/// <summary>Leads the log of an emulator to where its options say.</summary>
internal static class LogSink
{
    /// <summary>With a sink the log goes there alone: on stderr, what tests at the same time say would be mixed.</summary>
    public static void Apply(ILoggingBuilder logging, ChatsEmulatorOptions options)
    {
        if (options.Log is not { } write) return;
        logging.ClearProviders();
        logging.Services.AddSingleton<ILoggerProvider>(new LineLogger(write));
    }
}
