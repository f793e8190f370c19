using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules that hold for every operation, whatever it does.</summary>
internal static class TransportRules
{
    public static readonly Rule Authenticated = new("transport.authentication", ApiErrors.Unauthorized, Documented);
    public static readonly Rule KnownRoute = new("transport.unknown-route", ApiErrors.ChatNotFound, Assumed, Decisions.Transport);
    public static readonly Rule AllowedMethod = new(
        "transport.method", ApiErrors.InvalidValue, Assumed, Decisions.Transport)
    { Status = 405 };
    public static readonly Rule BodySize = new("transport.body-size", ApiErrors.InvalidBody, Assumed, Decisions.Transport) { Status = 413 };
    public static readonly Rule MediaType = new(
        "transport.media-type", ApiErrors.InvalidBody, Assumed, Decisions.Transport)
    { Status = 415 };
    public static readonly Rule JsonBody = new("transport.json", ApiErrors.InvalidBody, Documented);
    public static readonly Rule UuidInPath = new("transport.uuid-in-path", ApiErrors.InvalidValue, Documented);
    public static readonly Rule NoCrash = new("transport.internal-error", ApiErrors.InternalError, Documented);
}
