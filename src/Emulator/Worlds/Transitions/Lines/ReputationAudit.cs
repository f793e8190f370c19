using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Finds what weighs on a line in what the world knows of its chats; how the vendor scores is not published.</summary>
internal static class ReputationAudit
{
    public const string Flagged = "flagged";
    public const string OptOutHandling = "opt_out_handling";
    public const string OverallHealth = "overall_conversation_health";
    public const string LowEngagement = "low_engagement";
    public const string Other = "other";

    private const int MostUnhealthyChats = 15;

    public static ReputationReport Of(WorldState state, Line line)
    {
        var chats = state.Index.List(new IndexKey(line.Number, IndexKey.Everybody));
        var unhealthy = chats.Select(activity => state.Chats[activity.ChatId])
            .Where(chat => chat.Health.Status != HealthStatus.Healthy)
            .OrderByDescending(chat => chat.Health.Status).ThenBy(chat => chat.Sequence)
            .ToList();
        var optOuts = OptOuts(state, unhealthy);
        return new ReputationReport(
            line.Reputation,
            [.. Drivers(line, optOuts, unhealthy.Count, chats.Count)],
            optOuts,
            [.. unhealthy.Take(MostUnhealthyChats).Select(chat => Describe(chat, optOuts))]);
    }

    private static ImmutableArray<OptOutChat> OptOuts(WorldState state, IEnumerable<Chat> unhealthy) =>
    [
        .. unhealthy.Where(chat => chat.Health.Status == HealthStatus.OptedOut)
            .Select(chat => new OptOutChat(chat.Id, SentAfterStop(state, chat)))
            .Where(chat => chat.MessagesAfterStop > 0)
            .OrderByDescending(chat => chat.MessagesAfterStop),
    ];

    private static UnhealthyChat Describe(Chat chat, ImmutableArray<OptOutChat> optOuts) =>
        new(chat.Id, chat.Health.Status, [optOuts.Any(stopped => stopped.ChatId == chat.Id) ? OptOutHandling : LowEngagement]);

    private static IEnumerable<ReputationDriver> Drivers(Line line, ImmutableArray<OptOutChat> optOuts, int unhealthy, int chats)
    {
        if (line.IsFlagged)
        {
            yield return new ReputationDriver(Flagged, line.WireStatus, "The line is flagged.", new AdvisedAction(
                "Pause the line", "Send from another line until the flag is cleared.", "high"));
        }

        if (!optOuts.IsEmpty)
        {
            var messages = optOuts.Sum(chat => chat.MessagesAfterStop);
            yield return new ReputationDriver(
                OptOutHandling, $"messages after a stop: {messages}, in chats: {optOuts.Length}",
                "People who opted out were written to again.",
                new AdvisedAction("Honour opt-outs", "Stop writing to whoever sent a stop word until they write again.", "high"));
        }

        if (unhealthy > 0)
        {
            yield return new ReputationDriver(OverallHealth, $"unhealthy chats: {unhealthy} of {chats}", "Too many chats are not healthy.",
                new AdvisedAction(
                    "Slow down in unhealthy chats", "Let people answer before you write again, and leave silent ones alone.", "medium"));
        }
        else if (line.Reputation != Reputation.Healthy && !line.IsFlagged)
        {
            yield return new ReputationDriver(
                Other, line.Reputation.ToWireName(), "The reputation is low for reasons that no chat of the line shows.",
                new AdvisedAction("Send less for a while", "Write only to people who answer until the reputation recovers.", "low"));
        }
    }

    /// <summary>Own messages later than the stop; of those at the same time as the stop, the ones that follow the stop word.</summary>
    private static int SentAfterStop(WorldState state, Chat chat)
    {
        var stoppedAt = state.Contacts[chat.Participants[1].Handle].OptedOutAt ?? chat.Health.UpdatedAt;
        return chat.Messages.Reverse()
            .Select(key => state.Messages[key.Id])
            .TakeWhile(message => message.CreatedAt > stoppedAt || (message.CreatedAt == stoppedAt && message.IsFromMe))
            .Count(message => message.IsFromMe);
    }
}
