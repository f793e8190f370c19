using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Refusals that are the emulator's own and not the vendor's.</summary>
internal static class EmulatorRules
{
    /// <summary>A documented operation this emulator does not model yet.</summary>
    /// <summary>No more worlds may be created; none is dropped for another.</summary>
    public static readonly Rule WorldLimit = new("emulator.world-limit", ApiErrors.ServiceUnavailable, Assumed, Decisions.EmulatorLimits);

    /// <summary>All files together may hold only so many bytes; none is dropped for another.</summary>
    public static readonly Rule MediaLimit = new("emulator.media-limit", ApiErrors.UploadFailed, Assumed, Decisions.EmulatorLimits);

    /// <summary>The address a call came to is no address; answers name files by it.</summary>
    public static readonly Rule ReadableHost = new("emulator.host", ApiErrors.InvalidValue, Assumed, Decisions.EmulatorLimits);

    /// <summary>An untrusted web page must not use the API through a user's browser.</summary>
    public static readonly Rule WebPage = new("emulator.web-page", ApiErrors.AccessDenied, Assumed, Decisions.EmulatorLimits);

    /// <summary>An error a fault rule asked for.</summary>
    public static Rule Injected(ApiError error) => new($"emulator.fault-{error.Code}", error, error.Evidence, Decisions.EmulatorLimits);

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [WorldLimit, MediaLimit, ReadableHost, WebPage, .. ApiErrors.All.Select(Injected)];
}
