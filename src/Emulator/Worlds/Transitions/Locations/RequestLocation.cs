using System.Globalization;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Asks the person of a direct iMessage chat to share their location (chats 5.12).</summary>
internal sealed record RequestLocation(Grant Grant, Guid ChatId)
{
    /// <summary>Requests are limited per chat; how far is not published.</summary>
    public static readonly TimeSpan OncePer = TimeSpan.FromSeconds(60);

    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var found && found.IsRefused(out var refusal)) return refusal;
        var chat = found.Value;
        if (Sharing.FeatureProblem(state) is { } missing) return missing;
        if (chat.IsGroup) return LocationRules.RequestInDirect.Refuse();
        if (chat.Service != Service.IMessage) return LocationRules.RequestOverIMessage.Refuse("Location requests are only supported over iMessage");
        var person = chat.Participants[1].Handle;
        if (Sharing.Of(state, chat.Line, person) is not null) return LocationRules.NotYetShared.Refuse($"{person} is already sharing their location");
        if (state.Settings.RateLimits && Wait(chat, moment.Now) is { } wait) return wait;
        return new Change<Unit>(state.Replace(chat with { LocationRequestedAt = moment.Now }), default, []);
    }

    private static Refusal? Wait(Chat chat, DateTimeOffset now)
    {
        var wait = chat.LocationRequestedAt + OncePer - now;
        if (!(wait > TimeSpan.Zero)) return null;
        var seconds = (int)Math.Ceiling(wait.Value.TotalSeconds);
        return LocationRules.RequestRate.Refuse(string.Create(CultureInfo.InvariantCulture, $"Rate limited. Try again in {seconds} seconds.")) with
        {
            RetryAfter = seconds,
        };
    }
}
