using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.Transitions.Polls;

/// <summary>Gives votes and takes them back; a voter may hold several options.</summary>
internal static class PollVotes
{
    /// <summary>The poll with the vote; the very same poll when it was given before.</summary>
    public static Poll Add(Poll poll, Guid optionId, string voter, DateTimeOffset now) => Change(
        poll, optionId, now, votes => votes.Any(vote => vote.Handle == voter) ? votes : votes.Add(new PollVote(voter, now)));

    /// <summary>The poll without the vote; the very same poll when there was none.</summary>
    public static Poll Remove(Poll poll, Guid optionId, string voter, DateTimeOffset now) => Change(
        poll, optionId, now, votes => votes.RemoveAll(vote => vote.Handle == voter));

    private static Poll Change(
        Poll poll, Guid optionId, DateTimeOffset now, Func<ImmutableArray<PollVote>, ImmutableArray<PollVote>> change)
    {
        var option = poll.Options.First(option => option.Id == optionId);
        var votes = change(option.Votes);
        return votes.Length == option.Votes.Length
            ? poll
            : poll with { Options = poll.Options.Replace(option, option with { Votes = votes }), UpdatedAt = now };
    }
}
