namespace Chats.Emulator.Conversations.Driving;

/// <summary>A webhook subscription that was made; nobody else is shown its secret.</summary>
internal sealed record SubscriptionAnswer(string? SigningSecret = null);
