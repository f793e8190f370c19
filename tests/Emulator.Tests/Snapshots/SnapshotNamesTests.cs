using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Docs;
using Chats.Emulator.Snapshots.Names;

namespace Chats.Emulator.Snapshots;

/// <summary>Files that people have saved are read again, whatever the code is renamed to.</summary>
public sealed class SnapshotNamesTests
{
    /// <summary>Every type of <c>world.json</c>, with its members by their written names.</summary>
    private static readonly IReadOnlyDictionary<Type, JsonTypeInfo> Written = Walk();

    [Fact]
    public void Every_row_names_a_record_that_is_written() => Assert.Empty(SnapshotNames.All.Select(names => names.Type).Except(Written.Keys));

    [Fact]
    public void Every_name_is_one_of_a_member_that_is_written() => Assert.All(SnapshotNames.All, names =>
        Assert.Equal(names.Written.Values.Order(StringComparer.Ordinal), Written[names.Type].Properties.Select(member => member.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_enum_has_names_for_all_its_values()
    {
        var enums = Written.Keys.Where(type => type.IsEnum).ToList();
        Assert.NotEmpty(enums);
        Assert.All(enums, type => Assert.Equal(Enum.GetValues(type).Cast<object>(), Named(type)));
    }

    /// <summary>The names stay as they are: this is the list of them, and a change of it is a change of the format.</summary>
    [Fact]
    public void The_names_are_those_of_format_1()
    {
        var names = string.Concat(Written.Where(each => each.Value.Properties.Count > 0)
            .Select(each => string.Join(' ', each.Value.Properties.Select(member => member.Name).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(line => line + "\n"));
        Repository.Holds("tests/Emulator.Tests/Snapshots/world-names.txt", names);
    }

    private static IEnumerable<object> Named(Type type) =>
        EnumNames.All.Single(converter => converter.CanConvert(type)) is var found
            ? ((System.Collections.IEnumerable)found.GetType().GetProperty(nameof(PinnedEnumConverter<>.Values))!.GetValue(found)!).Cast<object>().Order()
            : [];

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
