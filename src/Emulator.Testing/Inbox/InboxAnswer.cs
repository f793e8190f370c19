namespace Chats.Emulator.Testing;

/// <summary>What an inbox answers a webhook with.</summary>
internal sealed record InboxAnswer(int Status, IReadOnlyDictionary<string, string> Headers);
