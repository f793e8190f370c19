using Chats.Emulator.Domain.People;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The contact card that an account event is about.</summary>
internal sealed record AccountCardPayload(Guid Id, string FirstName, string? LastName, string? ImageUrl)
{
    public static AccountCardPayload From(ContactCard card, MediaLinks links) =>
        new(card.Id!.Value, card.FirstName, card.LastName, links.Absolute(card.ImageUrl));
}
