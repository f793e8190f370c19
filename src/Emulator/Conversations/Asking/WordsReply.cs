namespace Chats.Emulator.Conversations.Asking;

/// <summary>What a word source may write instead of the bare text.</summary>
/// <param name="Text">What the person says; null: nothing more.</param>
/// <param name="Done">Whether nothing more comes after it.</param>
internal sealed record WordsReply(string? Text = null, bool Done = false);
