using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots;

/// <summary>What comes in several kinds is in the tables, every kind under a name of its own.</summary>
public sealed class SnapshotKindsTests
{
    public static TheoryData<Type> Families() => [.. SnapshotKinds.All.Keys];

    [Fact]
    public void Jobs_and_parts_are_families()
    {
        Assert.Contains(typeof(Job), SnapshotKinds.All.Keys);
        Assert.Contains(typeof(Part), SnapshotKinds.All.Keys);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_kind_of_a_family_is_known(Type family)
    {
        var kinds = typeof(EmulatorHost).Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);

        Assert.Equal(kinds.Order(ByName), SnapshotKinds.All[family].Select(kind => kind.DerivedType).Order(ByName));
        Assert.Distinct(SnapshotKinds.All[family].Select(kind => kind.TypeDiscriminator));
    }

    private static Comparer<Type> ByName { get; } =
        Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.FullName, other.FullName));

    [Fact]
    public void Every_abstract_record_that_a_snapshot_holds_is_a_family()
    {
        var held = SnapshotJson.Default.GetType().GetProperties().Select(property => property.PropertyType)
            .Where(type => type.IsGenericType)
            .Select(type => type.GetGenericArguments()[0])
            .Where(type => type.IsAbstract && !type.IsInterface && type.Namespace!.StartsWith("Chats.", StringComparison.Ordinal))
            .Where(type => !SnapshotJson.World.Options.Converters.Any(converter => converter.CanConvert(type)));

        Assert.Empty(held.Except(SnapshotKinds.All.Keys));
    }
}
