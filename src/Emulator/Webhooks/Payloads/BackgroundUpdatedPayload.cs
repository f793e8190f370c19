using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.background_updated</c>; no background: it was taken away.</summary>
internal sealed record BackgroundUpdatedPayload(ChatReference Chat, HandlePayload ActorHandle, BackgroundUpdatedPayload.Look? Background)
{
    public static BackgroundUpdatedPayload From(Chat chat, BackgroundDetail detail, MediaLinks links) => new(
        ChatReference.From(chat),
        HandlePayload.From(detail.ChangedBy),
        detail.Background is { } background ? Look.From(background, links) : null);

    /// <summary>Each type has keys of its own.</summary>
    internal sealed record Look(string Type)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Variant { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Style { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string[]? Shades { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? ImageUrl { get; init; }

        public static Look From(Background background, MediaLinks links) => new(background.Type)
        {
            Variant = background.Variant,
            Style = background.Style,
            Shades = background.Shades.IsEmpty ? null : [.. background.Shades],
            ImageUrl = links.Absolute(background.ImageUrl),
        };
    }
}
