using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A map of known keys, read into a target made for the place where the map starts.</summary>
/// <param name="create">Makes the target.</param>
/// <param name="onUnread">Told when a key could not be read and was left out.</param>
internal sealed class MapCodec<T>(Func<Position, T> create, Action<T>? onUnread = null) : Codec<T>
    where T : class
{
    private readonly List<KeyCodec<T>> _keys = [];
    private readonly Dictionary<string, string> _misplaced = new(StringComparer.Ordinal);
    private T? _untouched;
    private string[] _exactlyOne = [];
    private bool _isNeverEmpty;

    /// <summary>The names of its keys, in order.</summary>
    public IReadOnlyList<string> Names => _keys.ConvertAll(key => key.Name);

    /// <param name="name">The key.</param>
    /// <param name="codec">What its value looks like.</param>
    /// <param name="set">Puts the value into the target.</param>
    /// <param name="get">Takes it out again; null: there is none.</param>
    /// <param name="description">What it means.</param>
    public MapCodec<T> Required<TValue>(
        string name, Codec<TValue> codec, Action<T, TValue> set, Func<T, object?> get, string description) =>
        Add(new KeyCodec<T>(name, description, IsRequired: true, Reading(codec, set), Writing(codec, get), codec.Schema));

    /// <param name="name">The key.</param>
    /// <param name="codec">What its value looks like.</param>
    /// <param name="set">Puts the value into the target.</param>
    /// <param name="get">Takes it out again; what a fresh target holds is not written.</param>
    /// <param name="description">What it means.</param>
    /// <param name="byDefault">What holds without it, where the description does not say.</param>
    public MapCodec<T> Optional<TValue>(
        string name, Codec<TValue> codec, Action<T, TValue> set, Func<T, object?> get, string description, JsonNode? byDefault = null) =>
        Add(new KeyCodec<T>(
            name, description, IsRequired: false, Reading(codec, set), Writing(codec, get), codec.Schema)
        { Default = byDefault });

    /// <summary>Says that these keys exclude each other, and that one of them is needed.</summary>
    public MapCodec<T> ExactlyOneOf(params string[] names)
    {
        _exactlyOne = names;
        return this;
    }

    /// <summary>Says of a key that stands elsewhere where that is.</summary>
    public MapCodec<T> Misplaced(string name, string remedy)
    {
        _misplaced[name] = remedy;
        return this;
    }

    /// <summary>Says that a map without a key means nothing.</summary>
    public MapCodec<T> NotEmpty()
    {
        _isNeverEmpty = true;
        return this;
    }

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not MapNode map)
        {
            problems.Add(node.Position, $"expected a map, found {node.Kind}");
            return false;
        }

        value = create(map.Position);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, content) in map.Entries) ReadEntry(value, key, content, seen, problems);
        foreach (var key in _keys.Where(key => key.IsRequired && !seen.Contains(key.Name)))
        {
            problems.Add(map.Position, $"missing key '{key.Name}'");
        }

        if (_isNeverEmpty && map.Entries.Count == 0)
        {
            problems.Add(map.Position, $"says nothing; known keys are {string.Join(", ", Names)}");
        }

        var chosen = _exactlyOne.Count(seen.Contains);
        if (_exactlyOne.Length > 0 && chosen != 1)
        {
            problems.Add(map.Position, $"{(chosen == 0 ? "needs" : "takes only")} one of the keys {string.Join(", ", _exactlyOne)}");
        }

        return true;
    }

    public override Node Write(T value)
    {
        _untouched ??= create(Position.Start);
        return new MapNode(Position.Start, [.. _keys.Select(key => (key.Name, Node: Written(key, value))).Where(key => key.Node is not null)
            .Select(key => KeyValuePair.Create(ScalarNode.Plain(key.Name), key.Node!))]);
    }

    public override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var key in _keys) properties[key.Name] = key.DescribedSchema();
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = _keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        if (_isNeverEmpty) schema["minProperties"] = 1;
        if (_exactlyOne.Length > 0) schema["oneOf"] = new JsonArray([.. _exactlyOne.Select(Requires)]);
        return schema;
    }

    private static JsonNode Requires(string name) => new JsonObject { ["required"] = new JsonArray(name) };

    private static Func<T, Node?> Writing<TValue>(Codec<TValue> codec, Func<T, object?> get) =>
        target => get(target) is { } value ? codec.Write((TValue)value) : null;

    private Action<T, Node, Problems> Reading<TValue>(Codec<TValue> codec, Action<T, TValue> set) => (target, node, problems) =>
    {
        if (codec.TryRead(node, problems, out var value)) set(target, value);
        else onUnread?.Invoke(target);
    };

    private MapCodec<T> Add(KeyCodec<T> key)
    {
        _keys.Add(key);
        return this;
    }

    /// <summary>What is said of a key; null: nothing, since it is as it would be anyway.</summary>
    private Node? Written(KeyCodec<T> key, T value)
    {
        var node = key.Write(value);
        return !key.IsRequired && Node.Same(node, key.Write(_untouched!)) ? null : node;
    }

    private string Remedy(string name) => _misplaced.GetValueOrDefault(name) is { } remedy
        ? $"; {remedy}"
        : Spelling.Hint(name, Names);

    private void ReadEntry(T target, ScalarNode name, Node content, HashSet<string> seen, Problems problems)
    {
        if (_keys.Find(key => key.Name == name.Value) is not { } known)
        {
            problems.Add(name.Position, $"unknown key '{name.Value}'{(problems.IsFull ? "" : Remedy(name.Value))}");
            onUnread?.Invoke(target);
        }
        else if (!seen.Add(known.Name))
        {
            problems.Add(name.Position, $"duplicate key '{known.Name}'");
        }
        else
        {
            known.Read(target, content, problems);
        }
    }
}
