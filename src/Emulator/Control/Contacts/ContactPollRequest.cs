namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/polls</c>: <c>to</c> or <c>chat_id</c>, and at least two options.</summary>
public sealed record ContactPollRequest
{
    /// <summary>A line of the account, E.164; opens a chat where there is none.</summary>
    public string? To { get; init; }

    /// <summary>With <c>to</c>: who else gets it, which makes the chat a group.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>A chat the contact is in.</summary>
    public ChatReference? ChatId { get; init; }

    /// <summary>The texts to choose from, 2 to 100.</summary>
    public IReadOnlyList<string>? Options { get; init; }
}
