namespace Chats.Emulator.Domain;

/// <summary>A phone number of the account.</summary>
/// <param name="Id">The line's own id.</param>
/// <param name="HandleId">Its id as a participant, the same in every chat.</param>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">False while the vendor would refuse all activity on the line with 403/2027.</param>
internal sealed record Line(Guid Id, Guid HandleId, string Number, bool Eligible);
