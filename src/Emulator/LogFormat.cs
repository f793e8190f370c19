namespace Chats.Emulator;

/// <summary>How log lines are written.</summary>
public enum LogFormat
{
    /// <summary>For people: one line an entry, an exception below it.</summary>
    Text,

    /// <summary>For machines: one JSON object a line.</summary>
    Json,
}
