namespace Chats.Emulator.Http;

/// <summary>
/// Everything the emulator logs. All in one class: the generator writes several in random order, and the same source is to build the same
/// bytes.
/// </summary>
internal static partial class LogMessages
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The call with trace id {TraceId} crashed. This is a bug of the emulator, please "
        + "report it.")]
    public static partial void Crashed(this ILogger log, Exception crash, string traceId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The run {Run} of conversation tests broke. This is a bug of the emulator, please "
        + "report it.")]
    public static partial void TestRunBroke(this ILogger log, Exception unexpected, string run);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook {Url} asks for version '{Version}', which nobody knows; it gets the "
        + "one its subscription was created under.")]
    public static partial void UnknownVersion(this ILogger log, string url, string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms{Details}")]
    public static partial void Answered(this ILogger log, string method, string path, int status, double milliseconds, string details);
}
