using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>
/// Follows step by step what a test can call by a name: what its scenario names, and the faults and savepoints of the steps before.
/// </summary>
internal sealed class StepNames
{
    private readonly Problems _problems;
    private readonly Dictionary<string, ImmutableHashSet<string>?> _savepoints = new(StringComparer.Ordinal);
    private ImmutableHashSet<string>? _faults;
    private bool _knowsSavepoints;

    public StepNames(TestScenario scenario, Problems problems)
    {
        _problems = problems;
        Known = scenario.Names;
        _faults = Known is null ? null : scenario.Faults.ToImmutableHashSet(StringComparer.Ordinal);
        _knowsSavepoints = Known is not null;
    }

    /// <summary>What stands for people, chats and lines at this step; null: that cannot be known.</summary>
    public KnownNames? Known { get; private set; }

    /// <summary>Finds what names nothing at this step, and remembers what it changes for those after it.</summary>
    public void Follow(MapNode step)
    {
        foreach (var (key, value) in step.Entries)
        {
            if (key.Value == "fault") Put(value as MapNode);
            else if (key.Value == "call") Call(Scalar(value as MapNode, "url"));
            else if (value is ScalarNode name) Follow(key.Value, name);
        }
    }

    private void Follow(string key, ScalarNode name)
    {
        if (key == "no_fault") TakeAway(name);
        else if (key == "savepoint") Save(name);
        else if (key == "restore") Restore(name);
    }

    private void Put(MapNode? fault)
    {
        if (Scalar(fault, "name") is { } name) _faults = IsLater(name) ? null : _faults?.Add(name.Value);
    }

    private void TakeAway(ScalarNode name)
    {
        if (_faults is not { } known || IsLater(name)) return;
        if (!known.Contains(name.Value))
        {
            var hint = known.IsEmpty ? "; the scenario and the steps before put none" : Spelling.Hint(name.Value, InOrder(known));
            _problems.Add(name.Position, $"no fault is named '{name.Value}' at this step{hint}");
        }

        _faults = known.Remove(name.Value);
    }

    private void Save(ScalarNode name)
    {
        if (IsLater(name)) _knowsSavepoints = false;
        else _savepoints[name.Value] = _faults;
    }

    private void Restore(ScalarNode name)
    {
        if (IsLater(name) || (!_knowsSavepoints && !_savepoints.ContainsKey(name.Value)))
        {
            _faults = null;
        }
        else if (_savepoints.TryGetValue(name.Value, out var faults))
        {
            _faults = faults;
        }
        else
        {
            var hint = Spelling.Hint(name.Value, InOrder(_savepoints.Keys));
            _problems.Add(name.Position, $"no step before this one makes the savepoint '{name.Value}'{hint}");
        }
    }

    private void Call(ScalarNode? url)
    {
        if (url is null || !(IsLater(url) || url.Value.Contains(OwnPaths.Control, StringComparison.OrdinalIgnoreCase))) return;
        Known = null;
        _faults = null;
        _knowsSavepoints = false;
    }

    private static bool IsLater(ScalarNode scalar) => ValueReference.IsIn(scalar.Value);

    private static ScalarNode? Scalar(MapNode? map, string key) =>
        map?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value as ScalarNode;

    private static IReadOnlyList<string> InOrder(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
