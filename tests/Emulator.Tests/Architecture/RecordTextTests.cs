using System.Reflection;

namespace Chats.Emulator.Architecture;

/// <summary>
/// The text of a record, as a log or a failed test shows it, holds its properties: one that makes another record of the same kind has no
/// end, and breaks the process. What makes one is a method.
/// </summary>
public sealed class RecordTextTests
{
    [Fact]
    public void No_property_of_a_record_makes_another_of_its_kind()
    {
        var endless = typeof(EmulatorHost).Assembly.GetTypes()
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.PropertyType == type && !IsStored(type, property.Name))
                .Select(property => $"{type.Name}.{property.Name}"));

        Assert.Empty(endless);
    }

    private static bool IsStored(Type type, string name) =>
        type.GetField($"<{name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
