using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Something to choose in a poll.</summary>
/// <param name="Text">What it says.</param>
public sealed record ScenarioPollOption(string Text)
{
    /// <summary>Its id; null: from the seed.</summary>
    public Guid? Id { get; init; }

    /// <summary>Who added it: a handle of the chat, or <c>me</c>; null: who sent the poll.</summary>
    public string? By { get; init; }

    /// <summary>Who voted for it: handles of the chat, or <c>me</c>.</summary>
    public IReadOnlyList<string> Votes { get; init; } = [];

    internal PollOptionSpec ToSpec() => new()
    {
        Text = Text,
        Id = Id is { } id ? Located.Of(id) : null,
        By = By is { } who ? Located.Of(who) : null,
        Votes = [.. Votes.Select(vote => new VoteSpec { By = Located.Of(vote) })],
    };
}
