using System.Runtime.CompilerServices;

namespace Chats.Emulator.Http.Calls;

/// <summary>The JSON of things that never change, kept for the next answer that shows them.</summary>
/// <remarks>
/// A change makes another object, so the reference is the whole key. The table is bounded and each thing has two places in it, so that two
/// things of a page do not drive each other out; it can only forget, never grow. Entries are immutable, so it needs no lock.
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
        var hash = (uint)RuntimeHelpers.GetHashCode(thing);
        var second = hash / Places % Places;
        ref var first = ref _table[hash % Places];
        if (first is { } entry && ReferenceEquals(entry.Thing, thing)) return entry.Json;
        if (_table[second] is { } moved && ReferenceEquals(moved.Thing, thing)) return moved.Json;
        var json = write(thing, links);
        if (first is { } other) _table[other.Second] = other;
        first = new Entry(thing, json, second);
        return json;
    }

    /// <param name="Thing">What is shown.</param>
    /// <param name="Json">Its JSON.</param>
    /// <param name="Second">Where it goes when another needs its first place.</param>
    private sealed record Entry(T Thing, ReadOnlyMemory<byte> Json, uint Second);
}
