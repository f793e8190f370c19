namespace OrderBot;

/// <summary>A chat as the list shows it.</summary>
public sealed record ChatSummary(Guid Id, bool IsGroup);
