using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Webhooks;

/// <summary>The routing tokens that receivers answered: for each subscription, one for each chat.</summary>
/// <param name="Tokens">By the subscription's id, then by the chat's.</param>
internal sealed record RoutingTokens(ImmutableDictionary<Guid, ImmutableDictionary<Guid, string>> Tokens)
{
    public static readonly RoutingTokens None = new(ImmutableDictionary<Guid, ImmutableDictionary<Guid, string>>.Empty);

    public const int LongestToken = 1024;

    private static readonly ImmutableDictionary<Guid, string> OfNoChat = ImmutableDictionary<Guid, string>.Empty;

    /// <summary>Those of one subscription, by chat.</summary>
    public ImmutableDictionary<Guid, string> Of(Guid subscription) => Tokens.GetValueOrDefault(subscription) ?? OfNoChat;

    /// <summary>The token that a header holds; null when it holds none that could be sent again.</summary>
    public static string? Read(string? header) =>
        header?.Trim(' ', '\t') is { Length: > 0 and <= LongestToken } token && token.All(MayStandInHeader) ? token : null;

    public RoutingTokens Learn(Guid subscription, Guid chat, string token) =>
        new(Tokens.SetItem(subscription, Of(subscription).SetItem(chat, token)));

    private static bool MayStandInHeader(char character) => character <= '\xFF' && !char.IsControl(character);

    public RoutingTokens Forget(Guid subscription) => Tokens.ContainsKey(subscription) ? new(Tokens.Remove(subscription)) : this;
}
