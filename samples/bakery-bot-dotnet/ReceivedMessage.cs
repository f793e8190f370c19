namespace BakeryBot;

/// <summary>A message that came.</summary>
public sealed record ReceivedMessage(Guid Id, ReceivedMessage.InChat Chat, IReadOnlyList<ReceivedMessage.Part> Parts, DateTimeOffset SentAt)
{
    public string Text => string.Join(' ', Parts.Where(part => part.Type == "text").Select(part => part.Value)).Trim();

    /// <summary>Where it came.</summary>
    public sealed record InChat(Guid Id, bool IsGroup);

    /// <summary>A part of it.</summary>
    public sealed record Part(string Type, string? Value);
}
