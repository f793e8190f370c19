using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Http.Calls;


namespace Chats.Emulator.Http.Responses;

/// <summary>Picks the effect a fault asks for.</summary>
internal static class ResponseWriters
{
    public static IResponseWriter For(FaultHit? hit, BufferedResponse answer) => hit?.Effect.Kind switch
    {
        ConnectionFault { Connection: FaultConnection.Reset } => ResetConnectionWriter.Instance,
        ConnectionFault { Connection: FaultConnection.Close } => CloseConnectionWriter.Instance,
        ConnectionFault { Connection: FaultConnection.Hang } => HangConnectionWriter.Instance,
        TruncateFault truncate => new TruncatedResponseWriter(answer, truncate.Share),
        MalformedFault => new MalformedResponseWriter(answer),
        DripFault drip => new DripResponseWriter(answer, drip.Drip),
        _ => new FullResponseWriter(answer),
    };
}
