namespace Chats.Emulator.Common.Collections;

/// <summary>Neighbouring places of a buffer.</summary>
/// <param name="epoch">When it was made; only then may it be written to.</param>
/// <param name="former">What it begins as a copy of.</param>
internal sealed class RingBufferSegment<T>(object epoch, RingBufferSegment<T>? former)
    where T : class
{
    public const int Length = 256;

    private readonly T?[] _things = former is null ? new T?[Length] : [.. former._things];

    public object Epoch { get; } = epoch;

    /// <param name="index">The place in the buffer.</param>
    public ref T? this[int index] => ref _things[index % Length];
}
