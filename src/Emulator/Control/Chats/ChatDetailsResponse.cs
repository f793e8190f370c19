using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Control.Chats;

#pragma warning disable MA0048 // a chat and what it consists of read best on one page

/// <summary>All of a chat but its messages.</summary>
internal sealed record ChatDetailsResponse : ChatSummaryResponse
{
    private ChatDetailsResponse(ChatSummaryResponse summary)
        : base(summary)
    {
    }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the API calls it.</summary>
    public required string DisplayName { get; init; }

    public required ChatHealthResponse HealthStatus { get; init; }

    /// <summary>How many messages its people have, those included that are deleted for the account.</summary>
    public required int MessageCount { get; init; }

    /// <summary>Everybody who is or was in it, the account's line first.</summary>
    public required IReadOnlyList<ChatParticipantResponse> Participants { get; init; }

    /// <summary>The address of the group's picture; null: it has none.</summary>
    public string? Icon { get; init; }

    /// <summary>What its people can be reached by, where that is not what the API shows.</summary>
    public string? Reaches { get; init; }

    /// <summary>When the last read receipt went out.</summary>
    public DateTimeOffset? ReadReceiptAt { get; init; }

    /// <summary>Until when its people see the account typing.</summary>
    public DateTimeOffset? TypingUntil { get; init; }

    /// <summary>When the line's contact card was last shared.</summary>
    public DateTimeOffset? CardSharedAt { get; init; }

    /// <summary>When the account last asked for a location.</summary>
    public DateTimeOffset? LocationRequestedAt { get; init; }

    public ChatBackgroundResponse? Background { get; init; }

    /// <summary>Who shares their location.</summary>
    public IReadOnlyList<ChatLocationResponse>? Locations { get; init; }

    /// <param name="chat">The chat.</param>
    /// <param name="links">How files are named.</param>
    /// <param name="now">The world's time.</param>
    public static ChatDetailsResponse Of(Chat chat, MediaLinks links, DateTimeOffset now) =>
        new(ChatSummaryResponse.Of(chat, links.State, now, int.MaxValue))
        {
            CreatedAt = chat.CreatedAt,
            DisplayName = chat.DisplayName,
            HealthStatus = new ChatHealthResponse(chat.Id, chat.Health.Wire, chat.Health.UpdatedAt),
            MessageCount = links.State.HistoryOf(chat).Count,
            Participants = [.. chat.Participants.Select(person => ChatParticipantResponse.Of(person, links.State))],
            Icon = links.Absolute(chat.Icon),
            Reaches = chat.Service == chat.ShownService ? null : chat.Service.ToWireName(),
            ReadReceiptAt = chat.ReadReceiptAt,
            TypingUntil = chat.TypingUntil,
            CardSharedAt = chat.CardSharedAt,
            LocationRequestedAt = chat.LocationRequestedAt,
            Background = ChatBackgroundResponse.Of(chat.Background, links),
            Locations = chat.Locations.IsEmpty ? null : [.. chat.Locations.Select(ChatLocationResponse.Of)],
        };
}

/// <summary>What a chat is drawn on.</summary>
internal sealed record ChatBackgroundResponse(
    string Type, string? Variant, string? Style, IReadOnlyList<string>? Shades, string? ImageUrl)
{
    public static ChatBackgroundResponse? Of(Background? background, MediaLinks links) => background is null ? null : new(
        background.Type, background.Variant, background.Style, background.Shades.IsEmpty ? null : background.Shades,
        links.Absolute(background.ImageUrl));
}

/// <summary>Where somebody is who shares it.</summary>
internal sealed record ChatLocationResponse(
    string Handle, double Longitude, double Latitude, double? Altitude, string? Address, string? Locality, DateTimeOffset? UpdatedAt,
    DateTimeOffset BeganAt, DateTimeOffset? EndsAt)
{
    public static ChatLocationResponse Of(LocationShare share) => new(
        share.Handle, share.Longitude, share.Latitude, share.Altitude, share.Address, share.Locality, share.UpdatedAt, share.BeganAt,
        share.EndsAt);
}
