using Chats.Emulator.Api.Handles;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Polls;

#pragma warning disable MA0048 // a poll and its parts read best on one page

/// <summary>A poll on the wire; there is no title.</summary>
internal sealed record PollResponse(int TotalVoters, PollOptionResponse[] Options)
{
    public static PollResponse From(Poll poll) => new(poll.TotalVoters, [.. poll.Options.Select(PollOptionResponse.From)]);
}

internal sealed record PollOptionResponse(
    Guid OptionId, string Text, bool CanBeEdited, HandleResponse CreatorHandle, VoterResponse[] Voters)
{
    public static PollOptionResponse From(PollOption option) => new(
        option.Id,
        option.Text,
        CanBeEdited: false, // options never change
        HandleResponse.From(option.Creator),
        [.. option.Votes.Select(vote => new VoterResponse(vote.Handle, vote.At.ToWireTime()))]);
}

internal sealed record VoterResponse(string Handle, string VotedAt);
