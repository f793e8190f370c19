using System.Globalization;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks what messages do to each other: replies, reactions, votes and edits.</summary>
internal sealed class ResponseChecks(ScenarioFile file, Problems problems)
{
    private readonly Timeline _timeline = new(file.Clock, problems);

    public void Run(ChatSpec chat)
    {
        var earlier = new Dictionary<Guid, MessageSpec>();
        foreach (var message in chat.Messages)
        {
            CheckReply(message, earlier);
            CheckEdits(message);
            Duplicates.Report("reaction id", message.Reactions.Select(reaction => reaction.Id), problems);
            foreach (var reaction in message.Reactions) CheckReaction(chat, message, reaction);
            foreach (var option in message.Poll?.Value.Options ?? []) CheckOption(chat, option);
            if (message.Id is { } id) earlier.TryAdd(id.Value, message);
        }
    }

    private static int Parts(MessageSpec message) => Math.Max(1, message.Content.Count());

    private void CheckReply(MessageSpec message, Dictionary<Guid, MessageSpec> earlier)
    {
        if (message.ReplyTo is not { Value: { MessageId: { } id } reply }) return;
        if (!earlier.TryGetValue(id.Value, out var target) && reply.Root is not null) return;
        if (target is null) problems.Add(id.Position, $"no earlier message of this chat has the id {id.Value}");
        else if (reply.PartIndex >= Parts(target)) problems.Add(message.ReplyTo.Position, PartProblem(target));
    }

    private void CheckEdits(MessageSpec message)
    {
        _timeline.Check(message.EditedAt, message.At, "the message");
        if (message.EditedAt is null && message.Edits is { } count) problems.Add(count.Position, "edits goes with edited_at");
        if (message.EditedAt is { } at && !message.Content.Any(part => part is TextPart))
        {
            problems.Add(at.Position, "only text can be edited");
        }
    }

    private void CheckReaction(ChatSpec chat, MessageSpec message, ReactionSpec reaction)
    {
        ParticipantChecks.Check(chat, reaction.By, problems);
        _timeline.Check(reaction.At, message.At, "the message");
        if (reaction.PartIndex >= Parts(message)) problems.Add(reaction.Position, PartProblem(message));
        if (reaction.Type is null) return;
        if ((reaction.Type == ReactionTypes.Custom) != reaction.CustomEmoji is not null)
        {
            problems.Add(reaction.Position, "custom_emoji goes with the type custom, and only with it");
        }

        if ((reaction.Type == ReactionTypes.Sticker) != reaction.Sticker is not null)
        {
            problems.Add(reaction.Position, "sticker goes with the type sticker, and only with it");
        }

        if (reaction.Type != ReactionTypes.Sticker && (reaction.Placement is not null || !reaction.Movable))
        {
            problems.Add(reaction.Position, "placement and movable go with the type sticker");
        }
    }

    private void CheckOption(ChatSpec chat, PollOptionSpec option)
    {
        ParticipantChecks.Check(chat, option.By, problems);
        Duplicates.Report("vote", option.Votes.Select(vote => vote.By), problems);
        foreach (var vote in option.Votes) ParticipantChecks.Check(chat, vote.By, problems);
    }

    private static string PartProblem(MessageSpec message) =>
        string.Create(CultureInfo.InvariantCulture, $"part_index must be below {Parts(message)}, the number of the message's parts");
}
