using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads;

#pragma warning disable MA0048 // a poll and its parts read best on one page

/// <summary>A poll as events show it: it has no title.</summary>
internal sealed record PollContent(PollOptionPayload[] Options, int TotalVoters)
{
    public static PollContent From(Poll poll) => new([.. poll.Options.Select(PollOptionPayload.From)], poll.TotalVoters);
}

internal sealed record PollOptionPayload(Guid OptionId, string Text, bool CanBeEdited, HandlePayload CreatorHandle, PollVoter[] Voters)
{
    public static PollOptionPayload From(PollOption option) => new(
        option.Id,
        option.Text,
        CanBeEdited: false,
        HandlePayload.From(option.Creator),
        [.. option.Votes.Select(vote => new PollVoter(vote.Handle, vote.At.ToWireTime()))]);
}

internal sealed record PollVoter(string Handle, string VotedAt);
