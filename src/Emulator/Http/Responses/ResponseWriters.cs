using Chats.Emulator.Faults;
using Chats.Emulator.Http.Calls;


namespace Chats.Emulator.Http.Responses;

/// <summary>Picks the effect a fault asks for.</summary>
internal static class ResponseWriters
{
    public static IResponseWriter For(FaultHit? hit, BufferedResponse answer) => hit?.Rule.Then switch
    {
        { Connection: FaultConnection.Reset } => ResetConnectionWriter.Instance,
        { Connection: FaultConnection.Close } => CloseConnectionWriter.Instance,
        { Connection: FaultConnection.Hang } => HangConnectionWriter.Instance,
        { Truncate: { } share } => new TruncatedResponseWriter(answer, share),
        { Malformed: true } => new MalformedResponseWriter(answer),
        { Drip: { } drip } => new DripResponseWriter(answer, drip),
        _ => new FullResponseWriter(answer),
    };
}
