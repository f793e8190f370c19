namespace Chats.Emulator.Worlds;

/// <summary>When a transition happens, and the trace id of the call that caused it.</summary>
internal readonly record struct Moment(DateTimeOffset Now, string TraceId);
