namespace Chats.Emulator.Scenarios.Generation;

/// <summary>A person to chat with.</summary>
/// <param name="Number">How many were there before.</param>
/// <param name="Handle">The phone number or e-mail address.</param>
/// <param name="FirstName">A name for the texts.</param>
/// <param name="LastName">Another.</param>
/// <param name="HasIMessage">Whether iMessage reaches the person.</param>
internal readonly record struct Person(int Number, string Handle, string FirstName, string LastName, bool HasIMessage);
