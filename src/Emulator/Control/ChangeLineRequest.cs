namespace Chats.Emulator.Control;

/// <summary>The body of <c>PUT /_emulator/lines/{number}</c>; what is left out stays as it is.</summary>
/// <param name="Eligible">false: everything that needs the line to act is refused with 403/2027, while reading works.</param>
/// <param name="Ephemeral">Whether messages and files made from now on vanish after 24 hours.</param>
public sealed record ChangeLineRequest(bool? Eligible = null, bool? Ephemeral = null);
