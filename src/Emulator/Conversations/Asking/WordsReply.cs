namespace Chats.Emulator.Conversations.Asking;

/// <summary>What a word source may write instead of the bare text.</summary>
/// <param name="Text">What the person says.</param>
internal sealed record WordsReply(string? Text = null);
