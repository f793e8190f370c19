using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files;

/// <summary>Memory for a file that is on its way. Disposed without <see cref="Store"/>, it leaves nothing behind.</summary>
internal sealed class BlobReservation(BlobStore store, long size) : IDisposable
{
    public Memory<byte> Memory { get; } = GC.AllocateUninitializedArray<byte>(checked((int)size));

    /// <summary>The finished file as a blob; the memory must not be written to any more.</summary>
    public Blob Store() => store.Intern(Memory);

    public void Dispose() => store.Release(size);
}
