using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Testing;

/// <summary>Hands the emulator's log to a test, a line an entry: to <c>ITestOutputHelper.WriteLine</c>, for example.</summary>
internal sealed class LineLogger(Action<string> write) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var level = logLevel >= LogLevel.Warning ? $"{logLevel.ToString().ToLowerInvariant()}: " : "";
        Write(write, $"{level}{formatter(state, exception)}{(exception is null ? "" : $"{Environment.NewLine}{exception}")}");
    }

    public void Dispose()
    {
    }

    /// <summary>
    /// A test's output may be closed while the emulator still ends what it was about; that must break neither a call nor the end of a test.
    /// </summary>
    public static void Write(Action<string> write, string line)
    {
        try
        {
            write(line);
        }
        catch (InvalidOperationException)
        {
            // So xunit says that the test is over.
        }
    }
}
