namespace Chats.Emulator.Scenarios.Generation;

/// <summary>One turn after another of something people say to each other.</summary>
internal sealed record Conversation(IReadOnlyList<Turn> Turns);
