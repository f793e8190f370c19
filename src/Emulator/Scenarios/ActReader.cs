using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>Reads what a person does from JSON or YAML; JSON is YAML.</summary>
internal static class ActReader
{
    /// <param name="text">The act.</param>
    /// <param name="people">Whom it may call by a name in place of a handle.</param>
    public static ActReading Read(string text, ContactNames people)
    {
        var problems = new Problems("act") { People = people };
        return YamlText.Read(text, problems) is { } root
            && ActCodec.InCalls.TryRead(new EnvironmentReferences(find: null, problems).Expand(root), problems, out var act)
            && problems.IsEmpty
                ? new ActReading(act, [])
                : new ActReading(null, problems.InOrder());
    }
}
