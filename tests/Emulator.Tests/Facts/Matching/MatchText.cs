using Chats.Emulator.Scenarios.Model.Matchers;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Facts.Matching;

/// <summary>Matches as a file writes them.</summary>
internal static class MatchText
{
    public static FactMatch Read(string yaml)
    {
        var problems = new Problems("t.yaml");
        Assert.True(FactMatchCodec.Alone.TryRead(YamlText.Read(yaml, problems)!, problems, out var match));
        Assert.Empty(problems.InOrder());
        return match;
    }

    public static IEnumerable<string> Problems(string yaml)
    {
        var problems = new Problems("t.yaml");
        if (YamlText.Read(yaml, problems) is { } root) FactMatchCodec.Alone.TryRead(root, problems, out _);
        return problems.InOrder().Select(problem => problem.ToString());
    }

    public static string Write(FactMatch match) => YamlWriter.Write(FactMatchCodec.Alone.Write(match));
}
