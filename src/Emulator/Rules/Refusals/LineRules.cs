using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about the account's lines: phone numbers, audits, and which line to write from.</summary>
internal static class LineRules
{
    public static readonly Rule Exists = new("lines.exists", ApiErrors.PhoneNumberNotFound, Documented);
    public static readonly Rule IsYours = new("lines.is-yours", ApiErrors.AccessDenied, Documented);
    public static readonly Rule ForwardingPresent = new(
        "lines.forwarding-present", ApiErrors.MissingField, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule ForwardingE164 = new("lines.forwarding-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule NotFlagged = new("lines.not-flagged", ApiErrors.LineIneligible, Assumed, Decisions.PhoneNumbers);

    public static readonly Rule AuditE164 = new("lines.audit.e164", ApiErrors.NotE164, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule AuditOfYours = new("lines.audit.is-yours", ApiErrors.PhoneNumberNotFound, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule AuditCooldown = new("lines.audit.cooldown", ApiErrors.RateLimited, Documented);
    public static readonly Rule AuditExists = new("lines.audit.exists", ApiErrors.PhoneNumberNotFound, Assumed, Decisions.PhoneNumbers);

    public static readonly Rule AvailableToE164 = new("lines.available.to-e164", ApiErrors.NotE164, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule AvailableToEmail = new("lines.available.to-email", ApiErrors.InvalidValue, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule AvailableType = new("lines.available.type", ApiErrors.InvalidValue, Assumed, Decisions.PhoneNumbers);
    public static readonly Rule AvailableOfType = new("lines.available.of-type", ApiErrors.ServiceUnavailable, Assumed, Decisions.PhoneNumbers);
}
