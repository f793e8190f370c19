using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.created</c>: as GET chat shows it, without archive flag and icon.</summary>
internal sealed record ChatCreatedPayload(Guid Id, string CreatedAt, string UpdatedAt, string DisplayName, HandlePayload[] Handles)
{
    /// <summary>Since 2026-02-03.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HealthResponse? HealthStatus { get; init; }

    public required bool IsGroup { get; init; }

    public required string Service { get; init; }

    public static ChatCreatedPayload From(Chat chat, string version) =>
        new(chat.Id, chat.CreatedAt.ToWireTime(), chat.UpdatedAt.ToWireTime(), chat.DisplayName,
            [.. chat.Participants.Select(HandlePayload.From)])
        {
            HealthStatus = version == WebhookVersions.Nested ? null : HealthResponse.From(chat.Health),
            IsGroup = chat.IsGroup,
            Service = chat.ShownService.ToWireName(),
        };
}
