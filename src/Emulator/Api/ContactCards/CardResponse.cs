using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.ContactCards;

/// <summary>A line's contact card on the wire; what it does not hold is left out.</summary>
internal sealed record CardResponse(
    string PhoneNumber,
    string FirstName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? LastName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ImageUrl,
    bool IsActive)
{
    public static CardResponse From(Line line, MediaLinks links) => new(
        line.Number,
        line.Card!.FirstName,
        line.Card.LastName,
        links.Absolute(line.Card.ImageUrl),
        line.Card.IsActive);
}
