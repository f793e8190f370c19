using System.Runtime.CompilerServices;

namespace Chats.Emulator.Http.Calls;

/// <summary>The JSON of things that never change, kept for the next answer that shows them.</summary>
/// <remarks>
/// A change makes another object, so the reference is the whole key. The table is bounded and each thing has one place in it, so it can
/// only forget, never grow; entries are immutable, so it needs no lock.
/// </remarks>
/// <typeparam name="T">What is shown; immutable.</typeparam>
internal sealed class Fragments<T>
    where T : class
{
    private const int Places = 4096;

    private readonly Entry?[] _table = new Entry?[Places];

    /// <summary>The JSON of a thing, written only if it is not kept.</summary>
    /// <param name="thing">What is shown; nothing of its JSON may depend on who asks.</param>
    /// <param name="links">What it is written with.</param>
    /// <param name="write">Writes it.</param>
    public ReadOnlyMemory<byte> Of(T thing, MediaLinks links, Func<T, MediaLinks, ReadOnlyMemory<byte>> write)
    {
        ref var place = ref _table[RuntimeHelpers.GetHashCode(thing) % Places];
        if (place is { } entry && ReferenceEquals(entry.Thing, thing)) return entry.Json;
        var json = write(thing, links);
        place = new Entry(thing, json);
        return json;
    }

    private sealed record Entry(T Thing, ReadOnlyMemory<byte> Json);
}
