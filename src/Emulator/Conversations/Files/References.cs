using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Knows which values a step may name, before anything runs.</summary>
/// <param name="row">The row of the test, as it is shown.</param>
/// <param name="columns">What the row has, and is in its place already.</param>
/// <param name="others">What any row of the test has.</param>
/// <param name="problems">Takes what names nothing.</param>
internal sealed class References(string row, IEnumerable<string> columns, IReadOnlySet<string> others, Problems problems)
{
    public const string Now = "now";

    private readonly Dictionary<string, SavedParts> _saved = new(StringComparer.Ordinal);

    /// <summary>Finds what names nothing, and remembers what the step keeps for those after it.</summary>
    public void Check(Node step)
    {
        foreach (var text in step.Texts)
        {
            foreach (var path in ValueReference.In(text.Value)) Look(path, text.Position);
        }

        if (step is MapNode map && map.Entries.FirstOrDefault(entry => entry.Key.Value == "save_as").Value is ScalarNode name)
        {
            _saved[name.Value] = SavedParts.Of(map);
        }
    }

    /// <summary>Whether a text is the name of a value that a step before saved, perhaps with a part of it.</summary>
    public bool IsSaved(string text)
    {
        var parts = text.Split('.');
        return _saved.TryGetValue(parts[0], out var saved) && saved.Problem(parts[0], parts[1..]) is null;
    }

    private void Look(string path, Position position)
    {
        if (WorldTime.IsMeant(path))
        {
            if (!WorldTime.TryOffset(path, out _))
            {
                problems.Add(position, $"expected ${{now}} or a time from now such as ${{now+24h}}, found '${{{path}}}'");
            }

            return;
        }

        var parts = path.Split('.');
        if (!_saved.TryGetValue(parts[0], out var saved) && others.Contains(parts[0]))
        {
            problems.Add(position, $"'${{{path}}}' names nothing here: the row {row} has no column '{parts[0]}', which another has");
        }
        else if (saved is null)
        {
            string[] known = [.. columns, .. _saved.Keys, Now];
            problems.Add(
                position,
                $"'${{{path}}}' names nothing here: a name comes from save_as of an earlier step or from a column of each, and $${{ is the text "
                + $"itself{Spelling.Hint(parts[0], known)}");
        }
        else if (saved.Problem(parts[0], parts[1..]) is { } problem)
        {
            problems.Add(position, $"'${{{path}}}': {problem}");
        }
    }
}
