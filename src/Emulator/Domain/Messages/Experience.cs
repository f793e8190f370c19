using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Messages;

#pragma warning disable MA0048 // an experience and what it consists of read best on one page

/// <summary>A family of ready-made iMessage cards.</summary>
internal sealed record Experience(string Name, string DisplayName, ImmutableArray<ExperienceAction> Actions);

/// <summary>One card of the family.</summary>
internal sealed record ExperienceAction(string Name, string Summary, ImmutableArray<ExperienceField> Fields)
{
    /// <summary>Whether its URL must be the checkout page of a payment request of the account's own.</summary>
    public bool AsksForPayment { get; init; }
}

/// <summary>A value that a send gives the card.</summary>
/// <param name="Name">Its key in <c>params</c>.</param>
/// <param name="Type">The vendor's word for what it holds; <see cref="Url"/> means an absolute https URL.</param>
/// <param name="IsRequired">Whether there is no card without it.</param>
/// <param name="MaximumLength">The longest text, where the vendor says one.</param>
internal sealed record ExperienceField(string Name, string Type, bool IsRequired, int? MaximumLength)
{
    public const string Url = "url";

    public bool IsUrl => Type == Url;
}
