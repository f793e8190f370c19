namespace Chats.Emulator.Rules.Catalog;

/// <summary>The rules about one topic.</summary>
/// <param name="Title">The topic, as a heading.</param>
/// <param name="Rules">The rules, in the order they are shown.</param>
internal sealed record RuleSection(string Title, IReadOnlyList<Rule> Rules);
