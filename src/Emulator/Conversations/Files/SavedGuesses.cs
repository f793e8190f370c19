using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Tells whoever wrote the bare name of a saved value, where such a text cannot stand, that the value may be meant.</summary>
internal sealed class SavedGuesses(References references)
{
    private readonly Dictionary<(int Line, int Column), string> _names = [];

    /// <summary>Remembers where a step writes the name of a value that the steps before it saved.</summary>
    public void Look(Node step)
    {
        foreach (var text in step.Texts.Where(text => references.IsSaved(text.Value)))
        {
            _names[(text.Position.Line, text.Position.Column)] = text.Value;
        }
    }

    /// <summary>What is wrong at a place, with the guess where there is one.</summary>
    public string Message(ScenarioProblem problem)
    {
        if (!_names.TryGetValue((problem.Line, problem.Column), out var name)) return problem.Message;
        return problem.Message.EndsWith("'?", StringComparison.Ordinal)
            ? $"{problem.Message[..^1]} or '${{{name}}}'?"
            : $"{problem.Message}; did you mean '${{{name}}}'?";
    }
}
