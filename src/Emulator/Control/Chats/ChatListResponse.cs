namespace Chats.Emulator.Control.Chats;

/// <summary>The answer of <c>GET /_emulator/chats</c>: the latest change first.</summary>
/// <param name="Chats">The chats of this page.</param>
/// <param name="Total">How many there are, whatever is searched for.</param>
/// <param name="NextCursor">The cursor of the next page; null: there is none.</param>
internal sealed record ChatListResponse(IReadOnlyList<ChatSummaryResponse> Chats, int Total, string? NextCursor);
