using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Reads single words as a scenario file would, and says at once when there is no such word.</summary>
internal static class ScenarioValues
{
    /// <exception cref="ScenarioException">The word cannot stand there.</exception>
    public static T Read<T>(Codec<T> codec, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var problems = new Scenarios.Text.Problems("scenario");
        if (codec.TryRead(ScalarNode.Text(word), problems, out var value) && problems.IsEmpty) return value;
        throw new ScenarioException([.. problems.InOrder().Select(problem => problem.Message)]);
    }

    /// <summary>Reads what a scenario file would hold at one place, in YAML.</summary>
    /// <exception cref="ScenarioException">It cannot stand there; each problem is named with its place.</exception>
    public static T ReadText<T>(Codec<T> codec, string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var problems = new Scenarios.Text.Problems("persona");
        if (YamlText.Read(yaml, problems) is { } root && codec.TryRead(root, problems, out var value) && problems.IsEmpty) return value;
        throw new ScenarioException([.. problems.InOrder().Select(problem => problem.ToString())]);
    }

    /// <summary>A service by the vendor's name: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</summary>
    public static Service Service(string word) => Read(ServiceCodec.One, word);
}
