using System.Globalization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Asks the person of a direct iMessage chat to share their location.</summary>
internal sealed record RequestLocationCommand(Grant Grant, Guid ChatId)
{
    /// <summary>Requests are limited per chat; how far is not published.</summary>
    public static readonly TimeSpan OncePer = TimeSpan.FromSeconds(60);

    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (Sharing.FeatureProblem(state) is { } missing) return missing;
        if (chat.IsGroup) return LocationRules.RequestInDirect.Refuse();
        if (chat.Service != Service.IMessage)
        {
            return LocationRules.RequestOverIMessage.Refuse("Location requests are only supported over iMessage");
        }

        var person = chat.Participants[1].Handle;
        if (Sharing.Of(state, chat.Line, person) is not null)
        {
            return LocationRules.NotYetShared.Refuse($"{person} is already sharing their location");
        }

        if (state.Settings.RateLimits && Wait(chat, context.Now) is { } wait) return wait;
        return new TransitionResult<Unit>(state.Replace(chat with { LocationRequestedAt = context.Now }), default, []);
    }

    private static Refusal? Wait(Chat chat, DateTimeOffset now)
    {
        var wait = chat.LocationRequestedAt + OncePer - now;
        if (!(wait > TimeSpan.Zero)) return null;
        var seconds = (int)Math.Ceiling(wait.Value.TotalSeconds);
        return LocationRules.RequestRate.Refuse(
            string.Create(CultureInfo.InvariantCulture, $"Rate limited. Try again in {seconds} seconds.")) with
        {
            RetryAfter = seconds,
        };
    }
}
