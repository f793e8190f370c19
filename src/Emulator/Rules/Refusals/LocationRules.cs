using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about shared locations.</summary>
internal static class LocationRules
{
    public static readonly Rule Feature = new("locations.feature", ApiErrors.FeatureNotAvailable, Documented);
    public static readonly Rule RequestInDirect = new("locations.request.in-direct-chat", ApiErrors.GroupNotSupported, Documented);
    public static readonly Rule RequestOverIMessage = new("locations.request.over-imessage", ApiErrors.ServiceNotSupported, Documented);
    public static readonly Rule NotYetShared = new(
        "locations.request.not-yet-shared", ApiErrors.StateConflict, Assumed, Decisions.Locations);
    public static readonly Rule RequestRate = new("locations.request.rate", ApiErrors.RateLimited, Assumed, Decisions.Locations);
    public static readonly Rule Participant = new("locations.stop.participant", ApiErrors.InvalidValue, Assumed, Decisions.Locations);
    public static readonly Rule Shared = new("locations.stop.shared", ApiErrors.ChatNotFound, Assumed, Decisions.Locations);
}
