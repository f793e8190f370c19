using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about the account's blocklist.</summary>
internal static class BlockedHandleRules
{
    public static readonly Rule HandlePresent = new("blocked.handle-present", ApiErrors.MissingField, Assumed, Decisions.Blocking);
    public static readonly Rule HandleNumber = new("blocked.handle-number", ApiErrors.NotE164, Assumed, Decisions.Blocking);
    public static readonly Rule HandleForm = new("blocked.handle-form", ApiErrors.InvalidValue, Assumed, Decisions.Blocking);
}
