namespace Chats.Emulator.Conversations.Asking;

/// <summary>One message of a conversation, as judges and word sources read it.</summary>
/// <param name="By">Who wrote: a person's name or handle, or <c>application</c>.</param>
/// <param name="At">When, on the world's clock.</param>
/// <param name="Text">Its text parts, one line each; empty: it has none.</param>
/// <param name="Parts">The kinds of its parts, such as <c>text</c> and <c>media</c>.</param>
internal sealed record TranscriptLine(string By, DateTimeOffset At, string Text, IReadOnlyList<string> Parts);
