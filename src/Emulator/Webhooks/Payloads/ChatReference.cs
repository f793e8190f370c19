using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The chat an event happened in.</summary>
internal sealed record ChatReference(Guid Id, bool IsGroup, HandlePayload OwnerHandle)
{
    /// <summary>Message events show it; polls and backgrounds do not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HealthResponse? HealthStatus { get; init; }

    public static ChatReference From(Chat chat) => new(chat.Id, chat.IsGroup, HandlePayload.From(chat.Me));

    public static ChatReference WithHealth(Chat chat) => From(chat) with { HealthStatus = HealthResponse.From(chat.Health) };
}
