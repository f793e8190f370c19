namespace Chats.Emulator.Scenarios.Generation;

/// <summary>A person to chat with.</summary>
internal sealed record Person(string Handle, string FirstName, string LastName, bool HasIMessage);
