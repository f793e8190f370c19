namespace Chats.Emulator.Worlds.Tallies;

/// <summary>The call or event that shows that something happened.</summary>
/// <param name="World">The world's name.</param>
/// <param name="TraceId">The trace id it carries.</param>
internal readonly record struct Witness(string World, string TraceId);
