namespace Chats.Emulator.Control.Faults;

/// <summary>The answer of <c>GET /_emulator/faults</c>: in the order they are tried.</summary>
internal sealed record FaultListResponse(IReadOnlyList<FaultResponse> Faults);
