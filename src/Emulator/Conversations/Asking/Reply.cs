namespace Chats.Emulator.Conversations.Asking;

/// <summary>What came back from a judge or a word source.</summary>
/// <param name="ExitCode">Of a command its exit code; of an address 0 when it answered 2xx, else the HTTP status.</param>
/// <param name="Output">What it wrote, or its answer's body.</param>
/// <param name="Complaint">What it wrote on standard error; empty for an address.</param>
internal sealed record Reply(int ExitCode, string Output, string Complaint);
