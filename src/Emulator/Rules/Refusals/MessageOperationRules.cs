using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about reading, changing and reacting to messages that exist.</summary>
internal static class MessageOperationRules
{
    public static readonly Rule Limit = new("messages.list.limit", ApiErrors.InvalidValue, Assumed, Decisions.Lists);
    public static readonly Rule CursorFormat = new("messages.list.cursor", ApiErrors.InvalidValue, Assumed, Decisions.Lists);
    public static readonly Rule ThreadOrder = new("messages.thread.order", ApiErrors.InvalidValue, Assumed, Decisions.Lists);

    public static readonly Rule EditText = new("messages.edit.text", ApiErrors.MissingField, Assumed, Decisions.Editing);
    public static readonly Rule EditOwn = new("messages.edit.own", ApiErrors.AccessDenied, Assumed, Decisions.Editing);
    public static readonly Rule EditPart = new("messages.edit.part", ApiErrors.InvalidValue, Assumed, Decisions.Editing);
    public static readonly Rule EditService = new("messages.edit.service", ApiErrors.ServiceNotSupported, Assumed, Decisions.Editing);
    public static readonly Rule EditSent = new("messages.edit.sent", ApiErrors.StateConflict, Assumed, Decisions.Editing);
    public static readonly Rule EditAtMostFive = new("messages.edit.five", ApiErrors.StateConflict, Assumed, Decisions.Editing);
    public static readonly Rule EditWindow = new("messages.edit.window", ApiErrors.StateConflict, Assumed, Decisions.Editing);

    public static readonly Rule ReactionField = new("messages.reaction.required", ApiErrors.MissingField, Documented);
    public static readonly Rule ReactionEmoji = new("messages.reaction.emoji", ApiErrors.MissingField, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionOperation = new(
        "messages.reaction.operation", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionType = new("messages.reaction.type", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionEmojiAlone = new(
        "messages.reaction.emoji-without-custom", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionOneEmoji = new("messages.reaction.one-emoji", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionPoll = new("messages.reaction.poll", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionPart = new("messages.reaction.part", ApiErrors.InvalidValue, Assumed, Decisions.Reactions);
    public static readonly Rule ReactionService = new(
        "messages.reaction.service", ApiErrors.ServiceNotSupported, Assumed, Decisions.Reactions);

    public static readonly Rule CardContent = new("messages.card-update.content", ApiErrors.MissingField, Assumed, Decisions.Cards);
    public static readonly Rule CardOneDestination = new(
        "messages.card-update.url-or-experience", ApiErrors.InvalidAppMessage, Assumed, Decisions.Cards);
    public static readonly Rule CardTarget = new("messages.card-update.target", ApiErrors.InvalidAppMessage, Assumed, Decisions.Cards);
    public static readonly Rule CardApp = new("messages.card-update.app", ApiErrors.InvalidAppMessage, Assumed, Decisions.Cards);
    public static readonly Rule CardSent = new("messages.card-update.sent", ApiErrors.StateConflict, Assumed, Decisions.Cards);
}
