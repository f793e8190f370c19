using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about asking what a person can receive.</summary>
internal static class CapabilityRules
{
    public static readonly Rule AddressPresent = new("capability.address-present", ApiErrors.MissingField, Documented);
    public static readonly Rule AddressE164 = new("capability.address-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule AddressEmail = new("capability.address-email", ApiErrors.InvalidValue, Assumed, Decisions.CapabilityChecks);
    public static readonly Rule RcsByPhone = new("capability.rcs-by-phone", ApiErrors.NotE164, Assumed, Decisions.CapabilityChecks);
    public static readonly Rule FromE164 = new("capability.from-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule FromIsYours = new(
        "capability.from-is-yours", ApiErrors.PhoneNumberDenied, Assumed, Decisions.CapabilityChecks);
    public static readonly Rule SomeLine = new("capability.some-line", ApiErrors.LineIneligible, Assumed, Decisions.CapabilityChecks);
    public static readonly Rule Rate = new("capability.rate", ApiErrors.RateLimited, Documented);
    public static readonly Rule RcsEnabled = new("capability.rcs-enabled", ApiErrors.ServiceUnavailable, Documented);
    public static readonly Rule RcsAccount = new("capability.rcs-account", ApiErrors.NoRcsAccount, Documented);
}
