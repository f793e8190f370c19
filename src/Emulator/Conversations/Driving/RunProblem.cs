using System.Net;

namespace Chats.Emulator.Conversations.Driving;

#pragma warning disable CA1032 // it always says what is wrong

/// <summary>A test cannot be judged; the message says why.</summary>
internal sealed class RunProblem(string message, bool endsFile = false) : Exception(message)
{
    /// <summary>Whether no other test of the file can be judged either.</summary>
    public bool EndsFile { get; } = endsFile;

    /// <summary>What the emulator answered; null: it did not refuse a call.</summary>
    public HttpStatusCode? Status { get; init; }
}
