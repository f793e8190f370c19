using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>What the receiver of a subscription answered to be routed by, for one chat.</summary>
internal sealed record RoutingToken(Guid Subscription, Guid Chat, string Token)
{
    /// <summary>All of them, in an order that depends on nothing else; null: there are none, as in older files.</summary>
    public static RoutingToken[]? Of(RoutingTokens tokens) => tokens.Tokens.IsEmpty
        ? null
        :
        [
            .. tokens.Tokens.SelectMany(of => of.Value.Select(chat => new RoutingToken(of.Key, chat.Key, chat.Value)))
                .OrderBy(token => token.Subscription).ThenBy(token => token.Chat),
        ];

    public static RoutingTokens ToTokens(IEnumerable<RoutingToken>? tokens) =>
        (tokens ?? []).Aggregate(RoutingTokens.None, (all, token) => all.Learn(token.Subscription, token.Chat, token.Token));
}
