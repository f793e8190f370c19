using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>One step of a test.</summary>
/// <param name="Node">As it is written, with the row's values put in; others are put in just before it runs.</param>
internal sealed record TestStep(MapNode Node)
{
    public int Line => Node.Position.Line;

    public int Column => Node.Position.Column;

    /// <summary>Reads it; values that are not known yet must have been put in.</summary>
    public StepContent? Read(Problems problems) =>
        StepCodec.Step.TryRead(Node, problems, out var content) && problems.IsEmpty ? content : null;
}
