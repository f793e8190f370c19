namespace OrderBot;

/// <summary>The data of <c>message.received</c>.</summary>
public sealed record ReceivedMessage(ReceivedMessage.InChat Chat, IReadOnlyList<MessagePart> Parts)
{
    /// <summary>Everything that was written.</summary>
    public string Text => string.Join(' ', Parts.Where(part => part.Type == "text").Select(part => part.Value));

    public sealed record InChat(Guid Id);
}
