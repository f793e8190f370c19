namespace Chats.Emulator.Http.Calls;

/// <summary>What an operation answers, complete and not yet sent: the journal reads it and a fault may corrupt it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The bytes of the body; empty for none.</param>
/// <param name="ContentType">The body's media type.</param>
internal sealed record BufferedResponse(int Status, ReadOnlyMemory<byte> Body, string ContentType = BufferedResponse.Json)
{
    public const string Json = "application/json";

    public static BufferedResponse Empty(int status) => new(status, ReadOnlyMemory<byte>.Empty);
}
