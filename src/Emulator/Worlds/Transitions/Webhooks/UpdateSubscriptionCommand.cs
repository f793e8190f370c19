using System.Collections.Immutable;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Changes those fields of a subscription that are given; null leaves a field as it is.</summary>
internal sealed record UpdateSubscriptionCommand(Guid Id)
{
    public string? TargetUrl { get; init; }

    public ImmutableArray<string>? Events { get; init; }

    /// <summary>Empty: all lines again.</summary>
    public ImmutableArray<string>? PhoneNumbers { get; init; }

    public bool? IsActive { get; init; }

    public Result<TransitionResult<Subscription>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Subscription(state, Id).TryGet(out var before, out var refusal)) return refusal;
        if (TargetUrl is { } url && CreateSubscriptionCommand.IsTaken(state, url, Id))
        {
            return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        }

        if (this == new UpdateSubscriptionCommand(Id)) return new TransitionResult<Subscription>(state, before, []);

        var after = before with
        {
            TargetUrl = TargetUrl ?? before.TargetUrl,
            Events = Events ?? before.Events,
            PhoneNumbers = PhoneNumbers ?? before.PhoneNumbers,
            IsActive = IsActive ?? before.IsActive,
            UpdatedAt = context.Now,
        };
        return new TransitionResult<Subscription>(state.Put(after), after, []);
    }
}
