namespace Chats.Emulator.Benchmarks;

/// <summary>A call that is measured, as the bytes a client sends.</summary>
/// <param name="Name">How the table names it.</param>
/// <param name="Next">The next request; called by many at once.</param>
/// <param name="IsStatic">Whether each request is the same, and so is its answer.</param>
internal sealed record Call(string Name, Func<byte[]> Next, bool IsStatic);
