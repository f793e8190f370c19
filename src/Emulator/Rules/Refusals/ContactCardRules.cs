using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about the name and photo of a line.</summary>
internal static class ContactCardRules
{
    public static readonly Rule RequiredField = new("cards.required", ApiErrors.MissingField, Documented);
    public static readonly Rule FirstNameStays = new("cards.first-name-stays", ApiErrors.MissingField, Assumed, Decisions.ContactCards);
    public static readonly Rule PhoneE164 = new("cards.phone-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule ImageUrl = new("cards.image-url", ApiErrors.InvalidValue, Assumed, Decisions.ContactCards);
    public static readonly Rule LineIsYours = new("cards.line-is-yours", ApiErrors.PhoneNumberDenied, Observed, Decisions.ContactCards);
    public static readonly Rule ShownLineIsYours = new(
        "cards.list.line-is-yours", ApiErrors.PhoneNumberDenied, Observed, Decisions.ContactCards);
    public static readonly Rule Budget = new("cards.budget", ApiErrors.RateLimited, Assumed, Decisions.RateLimits);
    public static readonly Rule NoneYet = new("cards.none-yet", ApiErrors.ContactCardExists, Documented);
    public static readonly Rule Exists = new("cards.exists", ApiErrors.ContactCardNotFound, Documented);
    public static readonly Rule IsActive = new("cards.is-active", ApiErrors.ContactCardNotFound, Documented);
    public static readonly Rule ImageReachable = new(
        "cards.image-reachable", ApiErrors.ImageDownloadFailed, Assumed, Decisions.ContactCards);
    public static readonly Rule ImageType = new("cards.image-type", ApiErrors.ContentTypeMismatch, Assumed, Decisions.ContactCards);
}
