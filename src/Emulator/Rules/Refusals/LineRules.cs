using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about the account's lines: phone numbers, audits, and which line to write from.</summary>
internal static class LineRules
{
    public static readonly Rule Exists = new("lines.exists", ApiErrors.PhoneNumberNotFound, Documented, "webhooks 7.3");
    public static readonly Rule IsYours = new("lines.is-yours", ApiErrors.AccessDenied, Documented, "webhooks 7.3");
    public static readonly Rule ForwardingPresent = new("lines.forwarding-present", ApiErrors.MissingField, Assumed, "webhooks 7.3");
    public static readonly Rule ForwardingE164 = new("lines.forwarding-e164", ApiErrors.NotE164, Documented, "webhooks 7.3");
    public static readonly Rule NotFlagged = new("lines.not-flagged", ApiErrors.LineIneligible, Assumed, "webhooks 7.7, messages 6");

    public static readonly Rule AuditE164 = new("lines.audit.e164", ApiErrors.NotE164, Assumed, "webhooks 7.4");
    public static readonly Rule AuditOfYours = new("lines.audit.is-yours", ApiErrors.PhoneNumberNotFound, Assumed, "webhooks 7.4");
    public static readonly Rule AuditNotRunning = new("lines.audit.running", ApiErrors.StateConflict, Assumed, "webhooks 7.4");
    public static readonly Rule AuditCooldown = new("lines.audit.cooldown", ApiErrors.RateLimited, Documented, "webhooks 7.4");
    public static readonly Rule AuditExists = new("lines.audit.exists", ApiErrors.PhoneNumberNotFound, Assumed, "webhooks 7.5");

    public static readonly Rule AvailableToE164 = new("lines.available.to-e164", ApiErrors.NotE164, Assumed, "webhooks 7.6");
    public static readonly Rule AvailableToEmail = new("lines.available.to-email", ApiErrors.InvalidValue, Assumed, "webhooks 7.6");
}
