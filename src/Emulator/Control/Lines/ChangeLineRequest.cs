namespace Chats.Emulator.Control.Lines;

/// <summary>The body of <c>PUT /_emulator/lines/{number}</c>; what is left out stays as it is.</summary>
/// <param name="Eligible">false: everything that needs the line to act is refused with 403/2027.</param>
/// <param name="Ephemeral">Whether messages made from now on vanish once the account's window is over.</param>
/// <param name="Flagged">Whether the vendor has flagged the line: it cannot act, and its reputation is CRITICAL until the flag is
/// cleared.</param>
/// <param name="Reputation"><c>HEALTHY</c>, <c>AT_RISK</c> or <c>CRITICAL</c>, apart from any flag.</param>
/// <param name="ForwardingNumber">Where calls go, E.164; empty: nowhere else.</param>
/// <param name="Rcs"><c>enabled</c>, <c>disabled</c> (RCS checks answer 503/4004) or <c>no_account</c> (503/4009).</param>
/// <param name="EphemeralAttachments">Whether files of messages made from now on vanish after 24 hours.</param>
/// <param name="ZeroRetention">Whether the line has zero-day retention: nothing that is written from now on can be read again.</param>
public sealed record ChangeLineRequest(
    bool? Eligible = null, bool? Ephemeral = null, bool? Flagged = null, string? Reputation = null, string? ForwardingNumber = null,
    string? Rcs = null, bool? EphemeralAttachments = null, bool? ZeroRetention = null);
