namespace Chats.Emulator.Worlds.State;

/// <summary>When a transition happens, and the trace id of the call that caused it.</summary>
internal readonly record struct TransitionContext(DateTimeOffset Now, string TraceId);
