namespace Chats.Emulator.Worlds.Usage;

/// <summary>The call or event that shows that something happened.</summary>
/// <param name="World">The world's name.</param>
/// <param name="TraceId">The trace id it carries.</param>
internal readonly record struct CallReference(string World, string TraceId);
