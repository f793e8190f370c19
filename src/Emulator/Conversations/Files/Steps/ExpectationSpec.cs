using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>An expectation while it is read.</summary>
internal sealed class ExpectationSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<FactMatch>? Match { get; set; }

    public TimeSpan? Within { get; set; }

    public TimeSpan? For { get; set; }

    public int? Count { get; set; }

    public int? AtLeast { get; set; }

    public int? AtMost { get; set; }

    /// <summary>What it is as soon as nothing is wrong with it.</summary>
    public Expectation ToExpectation() => new(Match?.Value ?? new MessageMatch(), Position)
    {
        Within = Within ?? For,
        Count = Count,
        AtLeast = AtLeast,
        AtMost = AtMost,
    };

    public static ExpectationSpec Of(Expectation expectation) => new(expectation.Position)
    {
        Match = new Located<FactMatch>(expectation.Match, expectation.Position),
        Within = expectation.Within,
        For = expectation.Within,
        Count = expectation.Count,
        AtLeast = expectation.AtLeast,
        AtMost = expectation.AtMost,
    };
}
