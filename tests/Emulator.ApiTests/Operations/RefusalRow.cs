namespace Chats.Emulator.ApiTests.Operations;

/// <summary>One row of a validation table: what is wrong, the body that has it wrong, and how it is refused.</summary>
/// <param name="Name">The row of the contract and what is wrong.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The vendor's code.</param>
/// <param name="Body">A body with exactly this fault.</param>
internal sealed record RefusalRow(string Name, int Status, int Code, string Body);
