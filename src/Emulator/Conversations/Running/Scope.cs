using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Says what an expectation means where it does not say all: the account does it, in the chat of the last acting step.</summary>
internal static class Scope
{
    public static FactMatch Of(FactMatch match, Guid? chat)
    {
        if (match.KindOfFact is FactKind.Request or FactKind.Delivery or FactKind.Event) return match;
        var scoped = match.By is null && match.KindOfFact != FactKind.Vote ? match with { By = FactMatch.Account } : match;
        return chat is { } known && scoped is { Chat: null, To: null } ? scoped with { Chat = known.ToString() } : scoped;
    }
}
