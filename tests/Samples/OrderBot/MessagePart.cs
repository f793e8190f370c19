namespace OrderBot;

/// <summary>A part of a message; only texts have a value.</summary>
public sealed record MessagePart(string Type, string? Value);
