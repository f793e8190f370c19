using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about a chat's background.</summary>
internal static class BackgroundRules
{
    public static readonly Rule Required = new("backgrounds.required", ApiErrors.MissingField, Documented);
    public static readonly Rule Type = new("backgrounds.type", ApiErrors.InvalidValue, Assumed, Decisions.Backgrounds);
    public static readonly Rule Style = new("backgrounds.style", ApiErrors.InvalidValue, Assumed, Decisions.Backgrounds);
    public static readonly Rule Variant = new("backgrounds.variant", ApiErrors.InvalidValue, Assumed, Decisions.Backgrounds);
    public static readonly Rule Shades = new("backgrounds.shades", ApiErrors.InvalidValue, Assumed, Decisions.Backgrounds);
    public static readonly Rule PhotoHttps = new("backgrounds.photo-https", ApiErrors.InvalidValue, Assumed, Decisions.Backgrounds);
    public static readonly Rule PhotoReachable = new("backgrounds.photo-reachable", ApiErrors.ImageDownloadFailed, Documented);
    public static readonly Rule PhotoIsImage = new("backgrounds.photo-is-image", ApiErrors.ContentTypeMismatch, Documented);
}
