using Chats.Emulator.Api.Handles;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Chats;

/// <summary>A chat as get and list show it; a create answers fewer keys.</summary>
internal sealed record ChatResponse(
    Guid Id,
    string CreatedAt,
    string UpdatedAt,
    string DisplayName,
    HandleResponse[] Handles,
    HealthResponse HealthStatus,
    bool IsArchived,
    bool IsGroup,
    string? GroupChatIcon,
    string Service)
{
    public static ChatResponse From(Chat chat, MediaLinks links) => new(
        chat.Id,
        chat.CreatedAt.ToWireTime(),
        chat.UpdatedAt.ToWireTime(),
        chat.DisplayName,
        HandleResponse.From(chat.Participants),
        HealthResponse.From(chat.Health),
        IsArchived: false, // deprecated, always false (docs/decisions/0007)
        chat.IsGroup,
        links.Absolute(chat.Icon),
        chat.ShownService.ToWireName());
}
