using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Files;
using Chats.Emulator.Scenarios.Shapes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Testing;

/// <summary>Reads single words as a scenario file would, and says at once when there is no such word.</summary>
internal static class Words
{
    /// <exception cref="ScenarioException">The word cannot stand there.</exception>
    public static T Read<T>(Shape<T> shape, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var problems = new Scenarios.Problems("scenario");
        if (shape.TryRead(ScalarNode.Text(word), problems, out var value) && problems.IsEmpty) return value;
        throw new ScenarioException([.. problems.InOrder().Select(problem => problem.Message)]);
    }

    /// <summary>A service by the vendor's name: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</summary>
    public static Service Service(string word) => Read(ContactShape.OneService, word);
}
