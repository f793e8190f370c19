using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>A test while it is read.</summary>
internal sealed class TestSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<string>? Name { get; set; }

    public bool? IsStrict { get; set; }

    public Repetition Repeat { get; set; } = Repetition.Once;

    /// <summary>The rows; null: the test runs as it is written.</summary>
    public IReadOnlyList<Node>? Each { get; set; }

    public IReadOnlyList<Node> Steps { get; set; } = [];
}
