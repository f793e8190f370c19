using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Messages;

/// <summary>
/// The experiences the account can send. The vendor publishes their names, of the fields only agentpay's; the others' are our assumption.
/// </summary>
internal static class ExperienceCatalogue
{
    private const int TitleLength = 60;
    private const int NoteLength = 120;

    public static readonly ImmutableArray<Experience> All =
    [
        new("agentpay", "Agent Pay",
        [
            new("request_payment", "Ask the customer to pay a payment request.",
                [Link("checkout_url"), Text("title", TitleLength), Text("note", NoteLength)]) { AsksForPayment = true },
        ]),
        new("agentcard", "Agent Card",
        [
            new("attach_card", "Ask the customer to add a card.", [Link("attach_url"), Text("title", TitleLength)]),
            new("approve_card", "Ask the customer to approve a payment.", [Link("approval_url"), Text("title", TitleLength)]),
        ]),
        new("link", "Link",
        [
            new("open", "Open a page from the chat.", [Link("url"), Text("title", TitleLength)]),
        ]),
    ];

    public static Experience? Find(string name) => All.FirstOrDefault(experience => experience.Name == name);

    /// <summary>The card of that name in the family; null: there is none.</summary>
    public static ExperienceAction? Find(string? name, string? action) =>
        name is null ? null : Find(name)?.Actions.FirstOrDefault(known => known.Name == action);

    private static ExperienceField Link(string name) => new(name, ExperienceField.Url, IsRequired: true, MaximumLength: null);

    private static ExperienceField Text(string name, int longest) => new(name, "string", IsRequired: false, longest);
}
