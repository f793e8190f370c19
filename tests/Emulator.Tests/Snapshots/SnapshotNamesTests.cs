using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Docs;

namespace Chats.Emulator.Snapshots;

/// <summary>Files that people have saved are read again, whatever the code is renamed to.</summary>
public sealed class SnapshotNamesTests
{
    /// <summary>Every type of <c>world.json</c>, with its members by their written names.</summary>
    private readonly IReadOnlyDictionary<Type, JsonTypeInfo> _written = Walk();

    [Fact]
    public void Every_row_names_a_record_that_is_written() =>
        Assert.Empty(SnapshotNames.All.Select(names => names.Type).Except(_written.Keys));

    [Fact]
    public void Every_name_is_one_of_a_member_that_is_written() => Assert.All(SnapshotNames.All, names =>
        Assert.Equal(
            names.Written.Values.Order(StringComparer.Ordinal),
            _written[names.Type].Properties.Select(member => member.Name).Order(StringComparer.Ordinal)));

    /// <summary>Files that were edited by hand may have another case: that was always read.</summary>
    [Fact]
    public void Every_value_of_an_enum_has_a_name_and_comes_back_by_it()
    {
        var enums = _written.Values.Where(info => info.Type.IsEnum).ToList();
        Assert.NotEmpty(enums);
        Assert.All(enums, info => Assert.All(Enum.GetValues(info.Type).Cast<object>(), value =>
        {
            var name = JsonSerializer.Serialize(value, info);
            Assert.StartsWith("\"", name, StringComparison.Ordinal);
            Assert.Equal(value, JsonSerializer.Deserialize(name, info));
            Assert.Equal(value, JsonSerializer.Deserialize(name.ToUpperInvariant(), info));
        }));
    }

    /// <summary>The names stay as they are: this is the list of them, and a change of it is a change of the format.</summary>
    [Fact]
    public void The_names_are_those_of_format_1() => Repository.Holds(
        "tests/Emulator.Tests/Snapshots/world-names.txt",
        List("The members of each record", info => info.Properties.Select(member => member.Name))
        + List("The values of each enum", Values)
        + List("The kinds of each family", Kinds));

    private static IEnumerable<string> Values(JsonTypeInfo info) =>
        info.Type.IsEnum ? Enum.GetValues(info.Type).Cast<object>().Select(value => JsonSerializer.Serialize(value, info).Trim('"')) : [];

    private static IEnumerable<string> Kinds(JsonTypeInfo info) =>
        info.PolymorphismOptions?.DerivedTypes.Select(kind => $"{kind.TypeDiscriminator}") ?? [];

    private string List(string title, Func<JsonTypeInfo, IEnumerable<string>> names) => $"# {title}\n" + string.Concat(_written.Values
        .Select(info => string.Join(' ', names(info).Order(StringComparer.Ordinal)))
        .Where(line => line.Length > 0)
        .Order(StringComparer.Ordinal)
        .Select(line => line + "\n"));

    private static Dictionary<Type, JsonTypeInfo> Walk()
    {
        var options = SnapshotJson.World.Options;
        var found = new Dictionary<Type, JsonTypeInfo>();
        var next = new Queue<Type>([typeof(WorldFile)]);
        while (next.TryDequeue(out var queued))
        {
            var type = Nullable.GetUnderlyingType(queued) ?? queued;
            if (found.ContainsKey(type)) continue;
            var info = options.GetTypeInfo(type);
            found.Add(type, info);
            foreach (var inner in Inner(info)) next.Enqueue(inner);
        }

        return found;
    }

    private static IEnumerable<Type> Inner(JsonTypeInfo info)
    {
        if (info.ElementType is { } element) yield return element;
        if (info.KeyType is { } key) yield return key;
        foreach (var kind in info.PolymorphismOptions?.DerivedTypes ?? []) yield return kind.DerivedType;
        foreach (var member in info.Properties) yield return member.PropertyType;
    }
}
