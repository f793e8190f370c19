using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>A test file while it is read.</summary>
internal sealed class TestFileSpec
{
    public Node? Scenario { get; set; }

    public ApplicationSpec Application { get; set; } = new();

    public bool IsStrict { get; set; } = true;

    public IReadOnlyList<TestSpec> Tests { get; set; } = [];
}
