namespace Chats.Emulator.Reports;

/// <summary>A call, or an event, that relied on a rule.</summary>
/// <param name="World">The world's name; it may have ended since.</param>
/// <param name="TraceId">The trace id it carried, as in the journal and in <c>X-Trace-ID</c>.</param>
public sealed record FidelityReference(string World, string TraceId);
