using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Worlds.Events;

/// <summary>The account itself changed: its subscriptions, the cards of its lines, or what is set for a line.</summary>
/// <param name="Actor">Who changed it.</param>
/// <param name="Summary">The change in a few words, for people to read.</param>
internal sealed record AccountChangeDetail(AccountActor Actor, string Summary) : EventDetail
{
    /// <summary>The subscription that changed, as it is now.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>The contact card that changed, as it is now.</summary>
    public ContactCard? Card { get; init; }

    /// <summary>The line that the change is about; null: the account as a whole.</summary>
    public string? AboutLine { get; init; }

    /// <summary>The value before and after; null for what was made or is gone.</summary>
    public AccountChange? Change { get; init; }

    public override string? Line => AboutLine;
}
