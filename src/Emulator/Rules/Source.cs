namespace Chats.Emulator.Rules;

/// <summary>Where a rule can be read: a page of the vendor's, or the decision taken where its pages are silent or disagree.</summary>
/// <param name="Link">A URL, or a path in the repository.</param>
internal sealed record Source(string Link);
