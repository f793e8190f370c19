namespace Chats.Emulator.Control.Contacts;

/// <summary>A participant whom a text of a contact mentions.</summary>
/// <param name="Handle">Their handle, or the line.</param>
/// <param name="Range">Where in the text: start and end in UTF-16 code units, half open.</param>
/// <param name="PartIndex">Which part is the text; null: the first.</param>
public sealed record ContactMentionRequest(string? Handle, IReadOnlyList<long>? Range, int? PartIndex = null);
