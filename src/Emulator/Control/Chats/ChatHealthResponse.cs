namespace Chats.Emulator.Control.Chats;

/// <summary>A chat's health.</summary>
/// <param name="ChatId">The chat.</param>
/// <param name="Status">The vendor's <c>health_status.status</c>.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record ChatHealthResponse(Guid ChatId, string Status, DateTimeOffset UpdatedAt);
