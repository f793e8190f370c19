namespace Chats.Emulator.Http;

/// <summary>What an operation answers, complete and not yet sent: the journal reads it and a fault may spoil it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The bytes of the body; empty for none.</param>
/// <param name="ContentType">The body's media type.</param>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body, string ContentType = Answer.Json)
{
    public const string Json = "application/json";

    public static Answer Empty(int status) => new(status, ReadOnlyMemory<byte>.Empty);
}
