using Chats.Emulator.Domain;

namespace Chats.Emulator.Control;

/// <summary>A phone number of the account.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">False while whatever needs the line to act is refused with 403/2027.</param>
/// <param name="Ephemeral">Whether its messages and files vanish after 24 hours.</param>
public sealed record LineInfo(string Number, bool Eligible, bool Ephemeral)
{
    internal static LineInfo From(Line line) => new(line.Number, line.Eligible, line.Ephemeral);
}
