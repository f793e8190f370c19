using System.Diagnostics.CodeAnalysis;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether messages can be as a snapshot says, one after the other.</summary>
internal sealed class MessageChecks(StateSection state, StateIndex known)
{
    private const string Messages = "state.messages";

    private readonly HashSet<Guid> _ids = [];
    private readonly HashSet<long> _numbers = [];

    /// <summary>What was said in reply, in which chat: the place of the message, and what it replies to.</summary>
    private readonly List<(int Index, Guid ChatId, ReplyTo To)> _replies = [];

    /// <summary>Looks at the next of them.</summary>
    /// <param name="message">The message.</param>
    /// <param name="chat">Its chat; null: there is none.</param>
    /// <param name="index">Its place in the list.</param>
    public void Run(Message message, [NotNull] Chat? chat, int index)
    {
        SnapshotGuard.Require(_ids.Add(message.Id), Messages, index, "a chat or a message is in it twice");
        SnapshotGuard.Require(_numbers.Add(message.Sequence), Messages, index, "a number is in it twice");
        SnapshotGuard.Require(chat is not null, Messages, index, "a message is in no chat");
        Check(message, chat, Messages, index);
        if (message.ReplyTo is { } reply) _replies.Add((index, message.ChatId, reply));
    }

    /// <summary>Looks at what messages reply to.</summary>
    /// <param name="all">All messages.</param>
    public void RunReplies(IdMap<Message> all)
    {
        foreach (var (index, chat, reply) in _replies)
        {
            SnapshotGuard.Require(
                IsInChat(all, reply.Root, chat) && IsInChat(all, reply.MessageId, chat), Messages, index,
                "it replies to a message of another chat");
        }
    }

    /// <summary>Looks at those that are answers to repeated sends.</summary>
    public void RunSends()
    {
        for (var i = 0; i < state.Sends.Length; i++)
        {
            Check(state.Sends[i].Outcome.Message, state.Sends[i].Outcome.Chat, "state.sends", i);
        }
    }

    /// <summary>What has expired is nowhere; what is there must be in the chat.</summary>
    private static bool IsInChat(IdMap<Message> all, Guid id, Guid chat) =>
        !all.TryGetValue(id, out var message) || message.ChatId == chat;

    private void Check(Message message, Chat chat, string list, int index)
    {
        SnapshotGuard.Require(message.ChatId == chat.Id, list, index, "it is in another chat");
        SnapshotGuard.Require(
            message.Sequence >= 0 && message.Sequence <= state.Sequence, list, index, "its sequence is not below the state's");
        SnapshotGuard.Require(
            message.IsFromMe == message.Sender.IsMe && known.IsSomebody(message.Sender, chat.Line), list, index,
            "its sender is neither the line nor a contact");
        SnapshotGuard.Require(
            message.Poll is null ? message.Parts.Length > 0 || message.IsZeroRetention : message.Parts.IsEmpty, list, index,
            "it has neither parts nor a poll, or both");
        SnapshotGuard.Require(
            message.Service is not { } service || known.Does(chat.Line, service), list, index,
            "it is over iMessage, and its line is of type RCS");
        SnapshotGuard.Require(message.Parts.All(CanBeKept), list, index, "a part cannot be kept");
        SnapshotGuard.Require(!message.IsVoiceMemo || message.Parts is [MediaPart], list, index, "a voice memo is one file");
        SnapshotGuard.Require(message.Edits is not { Count: < 1 }, list, index, "it was edited less than once");
        SnapshotGuard.Require(!(message.ReplyTo?.PartIndex < 0), list, index, "it replies to a part below the first");
        SnapshotGuard.Require(
            message.FailureCode is null || Rules.ApiErrors.Find(message.FailureCode.Value) is not null, list, index,
            "its failure code is not in the vendor's catalogue");
        SnapshotGuard.Require(
            message.Effect is not { } effect || (Effect.Names.TryGetValue(effect.Type, out var names) && names.Contains(effect.Name)), list,
            index, "there is no such effect");
        foreach (var reaction in message.Reactions) Check(reaction, message, chat, list, index);
        var ids = message.Reactions.Select(reaction => reaction.Id).OfType<Guid>().ToList();
        SnapshotGuard.Require(ids.Distinct().Count() == ids.Count, list, index, "two of its reactions have one id");
        if (message.Poll is { } poll) Check(poll, chat, list, index);
    }

    private void Check(Reaction reaction, Message message, Chat chat, string list, int index)
    {
        SnapshotGuard.Require(
            reaction.PartIndex >= 0 && reaction.PartIndex < message.NameableParts, list, index, "a reaction is to a part it has not");
        SnapshotGuard.Require(
            ReactionTypes.All.Contains(reaction.Type) && reaction.IsSticker == reaction.Sticker is not null, list, index,
            "there is no such reaction");
        SnapshotGuard.Require(
            reaction.Type == ReactionTypes.Custom == reaction.CustomEmoji is not null, list, index,
            "a reaction has an emoji of its own if and only if it is custom");
        SnapshotGuard.Require(known.IsSomebody(reaction.By, chat.Line), list, index, "a reaction is by nobody");
        SnapshotGuard.Require(
            reaction.Sticker is null or { Url: not null, Emoji: null } or { Url: null, Emoji: not null }, list, index,
            "a sticker is neither an image nor an emoji, or both");
        SnapshotGuard.Require(
            reaction.Sticker is not null || reaction is { Placement: null, IsFixed: null }, list, index, "a tapback has a placement");
        SnapshotGuard.Require(
            reaction.Placement is null or
            {
                X: >= -1 and <= 1,
                Y: >= -1 and <= 1,
                Scale: >= Placement.SmallestScale and <= Placement.LargestScale,
            }, list, index, "a placement is out of its limits");
        SnapshotGuard.Require(reaction.Sticker is not ({ Width: <= 0 } or { Height: <= 0 }), list, index, "a sticker has no size");
    }

    private void Check(Poll poll, Chat chat, string list, int index)
    {
        SnapshotGuard.Require(
            poll.Options.Length > 0 && poll.Options.DistinctBy(option => option.Id).Count() == poll.Options.Length, list, index,
            "its poll has no options, or one twice");
        SnapshotGuard.Require(
            poll.Options.All(option => known.IsSomebody(option.Creator, chat.Line)), list, index, "an option of its poll is by nobody");
        var votes = poll.Options.SelectMany(option => option.Votes);
        SnapshotGuard.Require(
            votes.All(vote => vote.Handle == chat.Line || known.Contacts.Contains(vote.Handle)), list, index, "a vote is by nobody");
        SnapshotGuard.Require(
            poll.Options.All(option => option.Votes.DistinctBy(vote => vote.Handle).Count() == option.Votes.Length), list, index,
            "somebody voted twice");
    }

    private static bool CanBeKept(Part part) => part switch
    {
        TextPart text =>
            text.Decorations.All(decoration => IsIn(decoration.Range, text.Value) && IsKnown(decoration))
                && (text.MentionRange is not { } range || IsIn(range, text.Value))
                && (text.MoreMentions is not { } more || text.Mention is not null && more.All(mention => IsIn(mention.Range, text.Value)))
                && (text.InlineStickers is not { } stickers || stickers.All(sticker => IsImageIn(sticker, text.Value))),
        MediaPart media => media.FileName.Length > 0 && media.MimeType.Contains('/') && media.SizeBytes >= 0,
        AppCardPart card => card.Image is null,
        MediaReference => false,
        _ => true,
    };

    private static bool IsIn(TextRange range, string text) => range.Start >= 0 && range.Start < range.End && range.End <= text.Length;

    private static bool IsImageIn(InlineSticker sticker, string text) =>
        IsIn(sticker.Range, text) && sticker.FileName.Length > 0 && sticker.MimeType.StartsWith("image/", StringComparison.Ordinal);

    private static bool IsKnown(TextDecoration decoration) => (decoration.Style, decoration.Animation) switch
    {
        ({ } style, null) => TextDecoration.Styles.Contains(style),
        (null, { } animation) => TextDecoration.Animations.Contains(animation),
        _ => false,
    };
}
