namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>One row of the message's own validation tables, whatever it is sent by.</summary>
/// <param name="Name">The row of the contract and what is wrong.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The vendor's code.</param>
/// <param name="Content">A message with exactly this fault.</param>
internal sealed record MessageRow(string Name, int Status, int Code, Outbound Content)
{
    /// <summary>The row with the body one operation takes.</summary>
    public RefusalRow With(Func<Outbound, string> body) => new(Name, Status, Code, body(Content));
}
