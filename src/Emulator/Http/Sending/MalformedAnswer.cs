
namespace Chats.Emulator.Http.Sending;

/// <summary>A complete HTTP answer whose body is JSON cut off in the middle.</summary>
internal sealed class MalformedAnswer(Answer answer) : IAnswerEffect
{
    private readonly WholeAnswer _whole = new(answer with { Body = Spoil(answer.Body) });

    public int Status => _whole.Status;

    public ReadOnlyMemory<byte> Body => _whole.Body;

    public Task Send(ApiCall call) => _whole.Send(call);

    private static ReadOnlyMemory<byte> Spoil(ReadOnlyMemory<byte> body) =>
        body.Length < 2 ? "{\"malformed"u8.ToArray() : body[..(body.Length / 2)];
}
