namespace Chats.Emulator.Conversations.Asking;

/// <summary>One answer in a file of recorded answers, a line of JSON each.</summary>
/// <param name="Place">Which answer it is: test, repetition and step, and how often that step has asked before.</param>
/// <param name="ExitCode">As <see cref="Reply.ExitCode"/>.</param>
/// <param name="Output">As <see cref="Reply.Output"/>.</param>
internal sealed record RecordedReply(string Place, int ExitCode, string Output);
