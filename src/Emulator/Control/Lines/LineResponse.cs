namespace Chats.Emulator.Control.Lines;

/// <summary>A line as it is now.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">Whether it may act, apart from any flag.</param>
/// <param name="Ephemeral">Whether its messages vanish once the account's window is over.</param>
/// <param name="Flagged">Whether the vendor has flagged it.</param>
/// <param name="Reputation">As the API shows it: <c>CRITICAL</c> while it is flagged.</param>
/// <param name="ForwardingNumber">Where calls go, if anywhere else.</param>
/// <param name="Rcs">Whether RCS checks from it can run.</param>
/// <param name="LineType">What it can do: <c>iMessage</c>, or <c>RCS</c> for RCS and SMS only; it stays so for as long as the line exists.</param>
/// <param name="EphemeralAttachments">Whether files of its messages vanish after 24 hours.</param>
/// <param name="ZeroRetention">Whether it has zero-day retention.</param>
public sealed record LineResponse(
    string Number, bool Eligible, bool Ephemeral, bool Flagged, string Reputation, string? ForwardingNumber, string Rcs,
    string LineType, bool EphemeralAttachments, bool ZeroRetention);
