using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about a group's name, icon and participants.</summary>
internal static class GroupRules
{
    public static readonly Rule UpdateSomething = new("groups.update.something", ApiErrors.MissingField, Assumed, Decisions.GroupChanges);
    public static readonly Rule IconHttps = new("groups.update.icon-https", ApiErrors.InvalidValue, Assumed, Decisions.GroupChanges);
    public static readonly Rule UpdateOfGroup = new("groups.update.of-group", ApiErrors.DirectChatUpdate, Documented);
    public static readonly Rule IconReachable = new("groups.update.icon-reachable", ApiErrors.ImageDownloadFailed, Documented);
    public static readonly Rule IconIsImage = new("groups.update.icon-is-image", ApiErrors.ContentTypeMismatch, Documented);

    public static readonly Rule MembersOfGroup = new(
        "groups.members.of-group", ApiErrors.DirectChatUpdate, Assumed, Decisions.GroupChanges);
    public static readonly Rule MembersOverIMessage = new(
        "groups.members.over-imessage", ApiErrors.ServiceNotSupported, Assumed, Decisions.GroupChanges);
    public static readonly Rule NotYetIn = new("groups.add.not-yet-in", ApiErrors.StateConflict, Assumed, Decisions.GroupChanges);
    public static readonly Rule EnoughToAdd = new("groups.add.at-least-3", ApiErrors.StateConflict, Assumed, Decisions.GroupChanges);
    public static readonly Rule NotTooMany = new("groups.add.at-most-31", ApiErrors.StateConflict, Assumed, Decisions.GroupChanges);
    public static readonly Rule NewcomerOverIMessage = new(
        "groups.add.over-imessage", ApiErrors.ServiceNotSupported, Assumed, Decisions.GroupChanges);
    public static readonly Rule NotYourself = new("groups.remove.not-yourself", ApiErrors.InvalidValue, Assumed, Decisions.GroupChanges);
    public static readonly Rule IsIn = new("groups.remove.is-in", ApiErrors.InvalidValue, Assumed, Decisions.GroupChanges);
    public static readonly Rule EnoughRemain = new(
        "groups.remove.at-least-3-remain", ApiErrors.StateConflict, Assumed, Decisions.GroupChanges);
    public static readonly Rule EnoughToLeave = new("groups.leave.at-least-4", ApiErrors.StateConflict, Assumed, Decisions.GroupChanges);
}
