using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Snapshots.Names;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// The names of all members in <c>world.json</c>: written down, so that renaming a member breaks no saved file.
/// </summary>
internal static class SnapshotNames
{
    /// <summary>Every record that is written, once.</summary>
    public static readonly IReadOnlyList<RecordNames> All =
    [
        .. ChatNames.All,
        .. FaultNames.All,
        .. FileNames.All,
        .. JobNames.All,
        .. LineNames.All,
        .. MessageNames.All,
        .. AgentPayNames.All,
        .. PaymentRequestNames.All,
        .. PeopleNames.All,
        .. PersonaNames.All,
        .. SectionNames.All,
        .. WebhookNames.All,
        .. WorldNames.All,
    ];

    private static readonly Dictionary<Type, RecordNames> ByType = All.ToDictionary(names => names.Type);

    /// <summary>Gives the members of a record their written names.</summary>
    /// <exception cref="InvalidOperationException">A member has none: a new one needs a row beside those of its record.</exception>
    public static void Apply(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            member.Name = ByType.TryGetValue(type.Type, out var names) && names.Written.TryGetValue(member.Name, out var written)
                ? written
                : throw new InvalidOperationException(
                    $"{type.Type.Name}.{member.Name} has no name in world.json; give it one in Snapshots/Names.");
        }
    }
}
