using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about shared locations (chats 5.12).</summary>
internal static class LocationRules
{
    public static readonly Rule Feature = new("locations.feature", ApiErrors.FeatureNotAvailable, Documented, "chats 5.12");
    public static readonly Rule RequestInDirect = new("locations.request.in-direct-chat", ApiErrors.GroupNotSupported, Documented, "chats 5.12");
    public static readonly Rule RequestOverIMessage = new("locations.request.over-imessage", ApiErrors.ServiceNotSupported, Documented, "chats 5.12");
    public static readonly Rule NotYetShared = new("locations.request.not-yet-shared", ApiErrors.StateConflict, Assumed, "chats 5.12");
    public static readonly Rule RequestRate = new("locations.request.rate", ApiErrors.RateLimited, Assumed, "chats 5.12");
    public static readonly Rule Participant = new("locations.stop.participant", ApiErrors.InvalidValue, Assumed, "chats 5.12");
    public static readonly Rule Shared = new("locations.stop.shared", ApiErrors.StateConflict, Assumed, "chats 5.12");
}
