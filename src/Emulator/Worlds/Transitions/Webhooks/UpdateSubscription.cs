using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Changes those fields of a subscription that are given; null leaves a field as it is (webhooks 1.5).</summary>
internal sealed record UpdateSubscription(Guid Id)
{
    public string? TargetUrl { get; init; }

    public ImmutableArray<string>? Events { get; init; }

    /// <summary>Empty: all lines again.</summary>
    public ImmutableArray<string>? PhoneNumbers { get; init; }

    public bool? IsActive { get; init; }

    public Result<Change<Subscription>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Subscription(state, Id) is var found && found.IsRefused(out var refusal)) return refusal;
        if (TargetUrl is { } url && CreateSubscription.IsTaken(state, url, Id))
        {
            return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        }

        if (this == new UpdateSubscription(Id)) return new Change<Subscription>(state, found.Value, []);

        var before = found.Value;
        var after = before with
        {
            TargetUrl = TargetUrl ?? before.TargetUrl,
            Events = Events ?? before.Events,
            PhoneNumbers = PhoneNumbers ?? before.PhoneNumbers,
            IsActive = IsActive ?? before.IsActive,
            UpdatedAt = moment.Now,
        };
        return new Change<Subscription>(state.Put(after), after, []);
    }
}
