using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>A bearer token a scenario declares; null lines: all of them.</summary>
internal sealed record DeclaredToken(string Token, ImmutableArray<string>? Lines);
