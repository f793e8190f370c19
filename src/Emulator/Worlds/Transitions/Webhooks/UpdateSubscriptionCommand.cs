using System.Collections.Immutable;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Changes those fields of a subscription that are given; null leaves a field as it is.</summary>
internal sealed record UpdateSubscriptionCommand(Grant Grant, Guid Id)
{
    public string? TargetUrl { get; init; }

    public ImmutableArray<string>? Events { get; init; }

    /// <summary>Empty: all lines again.</summary>
    public ImmutableArray<string>? PhoneNumbers { get; init; }

    public bool? IsActive { get; init; }

    /// <summary>Empty: affinity is off, and the tokens are forgotten.</summary>
    public string? RoutingKeyHeader { get; init; }

    /// <summary>Empty: the default name again.</summary>
    public string? RoutingIdHeader { get; init; }

    /// <summary>Why its headers would not do; what is ignored cannot be wrong.</summary>
    public Refusal? RoutingProblem(WorldState state) =>
        Routing(state.Subscriptions.FirstOrDefault(subscription => subscription.Id == Id))?.Problem() is { } problem
            ? WebhookRules.RoutingHeader.Refuse(problem)
            : null;

    public Result<TransitionResult<Subscription>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Subscription(state, Id).TryGet(out var before, out var refusal)) return refusal;
        if (RoutingProblem(state) is { } problem) return problem;
        if (PhoneNumbers is { } numbers && !CreateSubscriptionCommand.AreYours(state, Grant, numbers))
        {
            return WebhookRules.FilterIsYours.Refuse();
        }

        if (TargetUrl is { } url && CreateSubscriptionCommand.IsTaken(state, url, Id))
        {
            return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        }

        if (this == new UpdateSubscriptionCommand(Grant, Id)) return new TransitionResult<Subscription>(state, before, []);

        var after = before with
        {
            TargetUrl = TargetUrl ?? before.TargetUrl,
            Events = Events ?? before.Events,
            PhoneNumbers = PhoneNumbers ?? before.PhoneNumbers,
            IsActive = IsActive ?? before.IsActive,
            Routing = Routing(before),
            UpdatedAt = context.Now,
        };
        var ids = state.OpenIds();
        var events = SubscriptionEvents.Changed(before, after, ids, context);
        var next = state.Put(after) with { IdPosition = ids.Position };
        if (after.Routing is null) next = next with { RoutingTokens = next.RoutingTokens.Forget(Id) };
        return new TransitionResult<Subscription>(next, after, events);
    }

    private RoutingHeaders? Routing(Subscription? before) => RoutingHeaders.Change(before?.Routing, RoutingKeyHeader, RoutingIdHeader);
}
