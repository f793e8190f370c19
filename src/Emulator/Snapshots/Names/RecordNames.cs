
namespace Chats.Emulator.Snapshots.Names;

/// <summary>
/// What the members of a record are called in <c>world.json</c>. The names never change, whatever the members are renamed to.
/// </summary>
/// <param name="Type">The record.</param>
/// <param name="Written">The written name of each member.</param>
internal sealed record RecordNames(Type Type, IReadOnlyDictionary<string, string> Written)
{
    public static RecordNames Of<T>(params (string Member, string Written)[] names) =>
        new(typeof(T), names.ToDictionary(name => name.Member, name => name.Written, StringComparer.Ordinal));
}
