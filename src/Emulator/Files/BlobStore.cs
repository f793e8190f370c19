using System.Security.Cryptography;
using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files;

/// <summary>
/// All bytes of all worlds, the same ones held once. It only refers to them weakly: the states that name a blob are what keeps it.
/// </summary>
/// <param name="limit">How many bytes may be held at once.</param>
internal sealed class BlobStore(long limit)
{
    private const int SmallestSweep = 1024;
    private const int Sweeps = 3;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Held> _blobs = new(StringComparer.Ordinal);
    private long _heldBytes;
    private int _nextSweep = SmallestSweep;

    /// <summary>Whether that many more bytes fit, once what is no longer referenced is gone.</summary>
    public bool HasRoom(long size)
    {
        lock (_gate)
        {
            return _heldBytes + size <= limit || (size <= limit && MakesRoom(size));
        }
    }

    /// <summary>Memory for a file that is about to come; null when there is no room for it.</summary>
    public BlobReservation? Reserve(long size)
    {
        lock (_gate)
        {
            if (!HasRoom(size) || Allocate(size) is not { } room) return null;
            _heldBytes += size;
            return room;
        }
    }

    /// <summary>Lets go of everything no state refers to, and answers how many bytes are still held.</summary>
    public long Collect()
    {
        lock (_gate)
        {
            GC.Collect();
            Sweep();
            return _heldBytes;
        }
    }

    /// <summary>The blob of these bytes: the one there is already, or a new one.</summary>
    public Blob Intern(ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        lock (_gate)
        {
            if (_blobs.TryGetValue(hash, out var held) && held.Blob.TryGetTarget(out var blob)) return blob;
            if (_blobs.Count >= _nextSweep) Sweep();
            blob = new Blob(hash, bytes);
            if (!_blobs.ContainsKey(hash)) _heldBytes += bytes.Length;
            _blobs[hash] = new Held(new WeakReference<Blob>(blob), bytes.Length);
            return blob;
        }
    }

    public void Release(long size)
    {
        lock (_gate) _heldBytes -= size;
    }

    /// <summary>The limit may be more than the process has.</summary>
    private BlobReservation? Allocate(long size)
    {
        try
        {
            return new BlobReservation(this, size);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Tries more than once: a call that was just answered may hold the last reference a little longer.</summary>
    private bool MakesRoom(long size)
    {
        for (var attempt = 0; attempt < Sweeps; attempt++)
        {
            if (Collect() + size <= limit) return true;
            Thread.Yield();
        }

        return false;
    }

    private void Sweep()
    {
        foreach (var (hash, held) in _blobs)
        {
            if (held.Blob.TryGetTarget(out _)) continue;
            _blobs.Remove(hash);
            _heldBytes -= held.Size;
        }

        _nextSweep = Math.Max(SmallestSweep, 2 * _blobs.Count);
    }

    private readonly record struct Held(WeakReference<Blob> Blob, long Size);
}
