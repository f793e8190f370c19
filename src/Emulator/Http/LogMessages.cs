using Chats.Emulator.Common;

namespace Chats.Emulator.Http;

/// <summary>
/// Everything the emulator logs. All in one class: the generator writes several in random order, and the same source is to build the same
/// bytes.
/// </summary>
internal static partial class LogMessages
{
    /// <summary>A call ended in an exception that nothing expected.</summary>
    public static void Crashed(this ILogger log, Exception crash, string traceId)
    {
        if (crash is OutOfMemoryException) log.MemoryFull(crash, traceId, OutOfMemory.Words);
        else log.CrashedByBug(crash, traceId);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The run {Run} of conversation tests broke. This is a bug of the emulator, please "
        + "report it.")]
    public static partial void TestRunBroke(this ILogger log, Exception unexpected, string run);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook {Url} asks for version '{Version}', which nobody knows; it gets the "
        + "one its subscription was created under.")]
    public static partial void UnknownVersion(this ILogger log, string url, string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms{Details}")]
    public static partial void Answered(this ILogger log, string method, string path, int status, double milliseconds, string details);

    [LoggerMessage(Level = LogLevel.Error, Message = "The call with trace id {TraceId} crashed. This is a bug of the emulator, please "
        + "report it.")]
    private static partial void CrashedByBug(this ILogger log, Exception crash, string traceId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The call with trace id {TraceId} was given up. {Remedy}")]
    private static partial void MemoryFull(this ILogger log, Exception crash, string traceId, string remedy);
}
