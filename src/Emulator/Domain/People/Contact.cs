using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.People;

/// <summary>The simulated person behind a handle.</summary>
internal sealed record Contact(Guid Id, string Handle)
{
    /// <summary>What a phone receives, as far as nothing else is known; people share the arrays of services.</summary>
    public static readonly ImmutableArray<Service> OfPhone = [Service.IMessage, Service.Sms];

    /// <summary>What an Apple account without a phone receives.</summary>
    public static readonly ImmutableArray<Service> OfAppleAccount = [Service.IMessage];

    /// <summary>What files and the control plane may call the person in place of the handle; null: nothing.</summary>
    public string? Name { get; init; }

    /// <summary>What the person can receive, best first.</summary>
    public ImmutableArray<Service> Services { get; init; } = OfPhone;

    /// <summary>How long after delivery the person reads; null: never.</summary>
    public TimeSpan? ReadsAfter { get; init; }

    /// <summary>How direct messages to the person fare, where not as usual.</summary>
    public DeliveryOutcome? Outcome { get; init; }

    /// <summary>
    /// Whether a message could travel to the person on a service at all: an e-mail address is an Apple account and nothing else.
    /// </summary>
    public bool IsOn(Service service) => service == Service.IMessage || !Domain.People.Handle.LooksLikeEmail(Handle);

    /// <summary>When the person sent a stop word; null while they take messages.</summary>
    public DateTimeOffset? OptedOutAt { get; init; }

    /// <summary>Whether the person ever wrote to the account; in a sandbox only those may be written to.</summary>
    public bool HasWritten { get; init; }

    /// <summary>Name and photo that the person shares; null: they never shared any.</summary>
    public SharedCard? Card { get; init; }

    /// <summary>Whether a scenario or a control call named the person, so that what they can receive is known and not presumed.</summary>
    public bool Declared { get; init; }

    /// <summary>The chat they did something in last; null: none is known.</summary>
    public Guid? LastChatId { get; init; }

    /// <summary>Presumed of a stranger: a phone takes iMessage and SMS, an Apple account (e-mail) iMessage only.</summary>
    public static Contact Stranger(Guid id, string handle) =>
        new(id, handle) { Services = Domain.People.Handle.LooksLikeEmail(handle) ? OfAppleAccount : OfPhone };
}
