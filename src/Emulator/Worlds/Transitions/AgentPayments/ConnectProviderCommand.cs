using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Opens a page on which an administrator connects the account; nothing else changes until they are done there.</summary>
internal static class ConnectProviderCommand
{
    public static Result<TransitionResult<ProviderSession>> Apply(WorldState state, TransitionContext context)
    {
        _ = context; // how long the page lasts is not published
        var ids = state.OpenIds();
        var session = new ProviderSession(AgentCard.HostedUrl(ids.NextUuid()), AgentCard.SessionId(ids.NextUuid()));
        return new TransitionResult<ProviderSession>(state with { IdPosition = ids.Position }, session, []);
    }
}
