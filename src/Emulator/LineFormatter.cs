using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Chats.Emulator;

/// <summary>
/// One line an entry: the machine's time, the level where it is one to look at, and the message; an exception stands below.
/// </summary>
internal sealed class LineFormatter(TimeProvider system) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        textWriter.Write(system.GetUtcNow().ToString("HH:mm:ss.fff ", CultureInfo.InvariantCulture));
        if (logEntry.LogLevel >= LogLevel.Warning) textWriter.Write($"{logEntry.LogLevel.ToString().ToLowerInvariant()}: ");
        textWriter.WriteLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        if (logEntry.Exception is { } exception) textWriter.WriteLine(exception);
    }
}
