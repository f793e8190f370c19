namespace Chats.Emulator.ApiTests.Host;

/// <summary>Request bodies: of POST /chats, unless the name says otherwise.</summary>
internal static class Bodies
{
    /// <summary>The smallest message.</summary>
    public const string Hello = """{"parts":[{"type":"text","value":"Hello"}]}""";

    /// <summary>The same for POST /chats/{chatId}/messages.</summary>
    public const string HelloIntoChat = $$"""{"message":{{Hello}}}""";

    /// <summary>One text to somebody nobody wrote to before.</summary>
    public static string Valid => Text("Hello", People.Stranger);

    public static string Text(string text, params string[] to) => Parts($$"""[{"type":"text","value":{{Quoted(text)}}}]""", to);

    public static string Parts(string parts, params string[] to) => Message($$"""{"parts":{{parts}}}""", to);

    /// <summary>A message to the recipients, without any: to Maya, with whom there is a chat already.</summary>
    public static string Message(string message, params string[] to) => From(People.Line, message, to);

    public static string From(string line, string message, params string[] to) =>
        $$"""{"from":{{Quoted(line)}},"to":{{TestJson.Of(to.Length == 0 ? [People.Maya] : to)}},"message":{{message}}}""";

    public static string Keyed(string key, string text, params string[] to) =>
        Message($$"""{"parts":[{"type":"text","value":{{Quoted(text)}}}],"idempotency_key":{{Quoted(key)}}}""", to);

    /// <summary>Of POST /chats/{chatId}/messages.</summary>
    public static string IntoChat(string message) => $$"""{"message":{{message}}}""";

    /// <summary>Of POST /messages.</summary>
    public static string ToPeople(string message, params string[] to) => $$"""{"to":{{TestJson.Of(to)}},"message":{{message}}}""";

    public static string Quoted(string text) => TestJson.Of(text);
}
