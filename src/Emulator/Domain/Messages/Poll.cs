using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Domain.Messages;

#pragma warning disable MA0048 // a poll and its parts read best on one page

/// <summary>A question's answers to choose from; it lives in a message of its own.</summary>
internal sealed record Poll(ImmutableArray<PollOption> Options, DateTimeOffset UpdatedAt)
{
    public const int MaximumOptions = 100;

    /// <summary>How many different people hold a vote.</summary>
    public int TotalVoters =>
        Options.SelectMany(option => option.Votes).Select(vote => vote.Handle).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The poll as one who keeps no text of it shows it.</summary>
    public Poll WithoutTexts() => this with { Options = [.. Options.Select(option => option.WithoutText())] };
}

internal sealed record PollOption(Guid Id, string Text, Participant Creator)
{
    public ImmutableArray<PollVote> Votes { get; init; } = [];

    public PollOption WithoutText() => this with { Text = "" };
}

internal sealed record PollVote(string Handle, DateTimeOffset At);
