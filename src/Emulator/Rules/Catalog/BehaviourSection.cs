namespace Chats.Emulator.Rules.Catalog;

/// <summary>The behaviours of one topic.</summary>
/// <param name="Title">The topic, as a heading.</param>
/// <param name="Behaviours">The behaviours, in the order they are shown.</param>
internal sealed record BehaviourSection(string Title, IReadOnlyList<Behaviour> Behaviours);
