using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>Reads what a person does from JSON or YAML; JSON is YAML.</summary>
internal static class ActReader
{
    public static ActReading Read(string text)
    {
        var problems = new Problems("act");
        return YamlText.Read(text, problems) is { } root
            && ActCodec.InCalls.TryRead(new EnvironmentReferences(find: null, problems).Expand(root), problems, out var act)
            && problems.IsEmpty
                ? new ActReading(act, [])
                : new ActReading(null, problems.InOrder());
    }
}
