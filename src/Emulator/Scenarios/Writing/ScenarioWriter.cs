using System.Text;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Writing;

/// <summary>
/// Writes a scenario as the reader reads it: what holds anyway is left out, and keys stand in the order of the description.
/// </summary>
internal static class ScenarioWriter
{
    public const string Schema = "# yaml-language-server: $schema=./scenario.schema.json";

    /// <param name="file">The scenario.</param>
    /// <param name="remarks">Comment lines at its top.</param>
    public static string Write(ScenarioFile file, params IReadOnlyList<string> remarks) => Write(file, environment: null, remarks);

    /// <param name="file">The scenario.</param>
    /// <param name="environment">What of it came from environment variables and is written as references to them.</param>
    /// <param name="remarks">Comment lines at its top.</param>
    public static string Write(ScenarioFile file, EnvironmentValues? environment, params IReadOnlyList<string> remarks)
    {
        var text = new StringBuilder().Append(Schema).Append('\n');
        foreach (var remark in remarks) text.Append("# ").Append(remark).Append('\n');
        return text.Append(YamlWriter.Write(EnvironmentReferences.Write(ScenarioCodec.File.Write(file), environment))).ToString();
    }
}
