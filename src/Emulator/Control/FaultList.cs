namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/faults</c>: in the order they are tried.</summary>
internal sealed record FaultList(IReadOnlyList<FaultInfo> Faults);
