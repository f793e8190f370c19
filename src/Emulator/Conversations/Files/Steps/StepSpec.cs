using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>A step while it is read.</summary>
internal sealed class StepSpec(Position position)
{
    public Position Position { get; } = position;

    public StepContent? Content { get; set; }

    public string? SaveAs { get; set; }

    public IReadOnlyList<string> Except { get; set; } = [];

    /// <summary>What it is as soon as nothing is wrong with it.</summary>
    public StepContent ToContent() => Content switch
    {
        HygieneStep => new HygieneStep(Except),
        { } content => content with { SaveAs = SaveAs },
        null => new NoteStep(""),
    };

    public static StepSpec Of(StepContent content) =>
        new(Position.Start) { Content = content, SaveAs = content.SaveAs, Except = (content as HygieneStep)?.Except ?? [] };
}
