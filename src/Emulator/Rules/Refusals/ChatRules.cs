using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about chats, lines and recipients.</summary>
internal static class ChatRules
{
    public static readonly Rule RequiredField = new("chats.create.required", ApiErrors.MissingField, Documented);
    public static readonly Rule FromE164 = new("chats.create.from-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule ToE164 = new("chats.create.to-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule ToEmail = new("chats.create.to-email", ApiErrors.InvalidValue, Assumed, Decisions.Recipients);
    public static readonly Rule AtLeastOneRecipient = new("chats.create.to-empty", ApiErrors.MissingField, Assumed, Decisions.Recipients);
    public static readonly Rule AtMost31Recipients = new("chats.create.to-31", ApiErrors.InvalidValue, Assumed, Decisions.Recipients);
    public static readonly Rule NotToYourself = new("chats.create.to-own-line", ApiErrors.InvalidValue, Assumed, Decisions.Recipients);
    public static readonly Rule NoLinkFirst = new("chats.create.first-message-link", ApiErrors.InvalidValue, Documented);
    public static readonly Rule NoReplyFirst = new(
        "chats.create.first-message-reply", ApiErrors.InvalidValue, Assumed, Decisions.FirstMessage);
    public static readonly Rule NoEffectFirst = new(
        "chats.create.first-message-effect", ApiErrors.InvalidValue, Assumed, Decisions.FirstMessage);

    public static readonly Rule FromIsYours = new("chats.from-is-yours", ApiErrors.PhoneNumberDenied, Documented);
    public static readonly Rule LineEligible = new("chats.line-eligible", ApiErrors.LineIneligible, Documented);
    public static readonly Rule SandboxRecipient = new("chats.sandbox-recipient", ApiErrors.RecipientNotAllowed, Documented);
    public static readonly Rule NotOptedOut = new("chats.recipient-opted-out", ApiErrors.RecipientOptedOut, Documented);
    public static readonly Rule NotBlocked = new("chats.recipient-blocked", ApiErrors.HandleBlocked, Documented);
    public static readonly Rule PairRate = new("chats.pair-rate", ApiErrors.RateLimited, Documented);
    public static readonly Rule NotBeingCreated = new("chats.being-created", ApiErrors.ChatBeingCreated, Documented);

    public static readonly Rule Exists = new("chats.exists", ApiErrors.ChatNotFound, Documented);
    public static readonly Rule NotLeft = new("chats.not-left", ApiErrors.ChatUnavailable, Documented);
    public static readonly Rule CardActive = new("chats.card-active", ApiErrors.ContactCardNotFound, Documented);
    public static readonly Rule CardShareRate = new("chats.card-share-rate", ApiErrors.RateLimited, Assumed, Decisions.RateLimits);
    public static readonly Rule HandleRequired = new("chats.handle-required", ApiErrors.MissingField, Documented);
    public static readonly Rule HandleE164 = new("chats.handle-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule HandleEmail = new("chats.handle-email", ApiErrors.InvalidValue, Assumed, Decisions.Recipients);

    public static readonly Rule Limit = new("chats.list.limit", ApiErrors.InvalidValue, Assumed, Decisions.Lists);
    public static readonly Rule CursorFormat = new("chats.list.cursor", ApiErrors.InvalidValue, Assumed, Decisions.Lists);
    public static readonly Rule FilterE164 = new("chats.list.phone", ApiErrors.NotE164, Assumed, Decisions.Lists);
    public static readonly Rule FilterEmail = new("chats.list.email", ApiErrors.InvalidValue, Assumed, Decisions.Lists);
    public static readonly Rule FilterLine = new("chats.list.from-is-yours", ApiErrors.PhoneNumberDenied, Assumed, Decisions.Lists);
}
