using System.Text;
using Chats.Emulator.Scenarios.Files;

namespace Chats.Emulator.Scenarios.Writing;

/// <summary>Writes a scenario as the reader reads it: what holds anyway is left out, and keys stand in the order of the description.</summary>
internal static class ScenarioWriter
{
    private const string Schema = "# yaml-language-server: $schema=./scenario.schema.json";

    /// <param name="file">The scenario.</param>
    /// <param name="remarks">Comment lines at its top.</param>
    public static string Write(ScenarioFile file, params IReadOnlyList<string> remarks)
    {
        var text = new StringBuilder().Append(Schema).Append('\n');
        foreach (var remark in remarks) text.Append("# ").Append(remark).Append('\n');
        return text.Append(YamlWriter.Write(ScenarioShape.File.Write(file))).ToString();
    }
}
