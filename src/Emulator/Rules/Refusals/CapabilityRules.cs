using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about asking what somebody can receive.</summary>
internal static class CapabilityRules
{
    public static readonly Rule AddressPresent = new("capability.address-present", ApiErrors.MissingField, Documented, "webhooks 8");
    public static readonly Rule AddressE164 = new("capability.address-e164", ApiErrors.NotE164, Documented, "webhooks 8");
    public static readonly Rule AddressEmail = new("capability.address-email", ApiErrors.InvalidValue, Assumed, "webhooks 8");
    public static readonly Rule RcsByPhone = new("capability.rcs-by-phone", ApiErrors.NotE164, Assumed, "webhooks 8");
    public static readonly Rule FromE164 = new("capability.from-e164", ApiErrors.NotE164, Documented, "webhooks 8");
    public static readonly Rule FromIsYours = new("capability.from-is-yours", ApiErrors.PhoneNumberDenied, Assumed, "webhooks 8");
    public static readonly Rule SomeLine = new("capability.some-line", ApiErrors.LineIneligible, Assumed, "webhooks 8");
    public static readonly Rule Rate = new("capability.rate", ApiErrors.RateLimited, Documented, "webhooks 8, decision 20");
    public static readonly Rule RcsEnabled = new("capability.rcs-enabled", ApiErrors.ServiceUnavailable, Documented, "webhooks 8");
    public static readonly Rule RcsAccount = new("capability.rcs-account", ApiErrors.NoRcsAccount, Documented, "webhooks 8");
}
