using Chats.Emulator.Faults;


namespace Chats.Emulator.Http.Sending;

/// <summary>Picks the effect a fault asks for.</summary>
internal static class AnswerEffects
{
    public static IAnswerEffect For(FaultHit? hit, Answer answer) => hit?.Rule.Then switch
    {
        { Connection: FaultConnection.Reset } => ResetConnection.Instance,
        { Connection: FaultConnection.Close } => CloseConnection.Instance,
        { Connection: FaultConnection.Hang } => HangConnection.Instance,
        { Truncate: { } share } => new TruncatedAnswer(answer, share),
        { Malformed: true } => new MalformedAnswer(answer),
        { Drip: { } drip } => new DrippedAnswer(answer, drip),
        _ => new WholeAnswer(answer),
    };
}
