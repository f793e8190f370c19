using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Messages;

/// <summary>The vendor's codes for what was accepted and came to nothing later.</summary>
internal static class FailureCodes
{
    /// <summary>Of messages and polls: attempts used up, delivery failed, line offline, message type not supported.</summary>
    public static readonly ImmutableArray<int> Message = [3007, 4001, 4002, 4005];

    /// <summary>The same and those whose meaning was never published, which nothing meets by itself (docs/decisions/0001).</summary>
    public static readonly ImmutableArray<int> InjectedMessage = [.. Message, 4006, 4007, 4008];

    /// <summary>Of a group's name and icon; other changes fail without telling one.</summary>
    public static readonly ImmutableArray<int> Change = [3007, 4001];

    public static readonly ImmutableArray<int> Background = [1005, 2011, 4001, 5002];
}
