using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

/// <summary>An app card's layout on the wire; only what was set.</summary>
internal sealed record LayoutResponse
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Caption { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subcaption { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TrailingCaption { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TrailingSubcaption { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImageUrl { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImageTitle { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImageSubtitle { get; init; }

    public static LayoutResponse From(AppLayout layout, MediaLinks links) => new()
    {
        Caption = layout.Caption,
        Subcaption = layout.Subcaption,
        TrailingCaption = layout.TrailingCaption,
        TrailingSubcaption = layout.TrailingSubcaption,
        ImageUrl = links.Absolute(layout.ImageUrl),
        ImageTitle = layout.ImageTitle,
        ImageSubtitle = layout.ImageSubtitle,
    };
}
