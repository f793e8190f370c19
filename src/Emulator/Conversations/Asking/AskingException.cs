namespace Chats.Emulator.Conversations.Asking;

/// <summary>A judge or a word source gave no answer that can be used; the test ends as an error.</summary>
internal sealed class AskingException(string message) : Exception(message);
