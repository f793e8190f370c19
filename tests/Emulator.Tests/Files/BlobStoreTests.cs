using System.Runtime.CompilerServices;
using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files;

public sealed class BlobStoreTests
{
    [Fact]
    public void Holds_the_same_bytes_once()
    {
        var store = new BlobStore(100);

        var first = store.Intern("bread"u8.ToArray());
        var second = store.Intern("bread"u8.ToArray());

        Assert.Same(first, second);
        Assert.Equal(5, store.Collect());
        Assert.Equal("bread"u8, first.Bytes.Span);
        GC.KeepAlive(first);
    }

    [Fact]
    public void Lets_go_of_what_nobody_refers_to()
    {
        var store = new BlobStore(100);
        InternAndForget(store, new byte[60]);

        Assert.Equal(0, store.Collect());
    }

    [Fact]
    public void Collects_before_it_refuses()
    {
        var store = new BlobStore(100);
        InternAndForget(store, new byte[60]);
        var kept = store.Intern(new byte[30]);

        Assert.True(store.HasRoom(70));
        Assert.False(store.HasRoom(71));
        GC.KeepAlive(kept);
    }

    [Fact]
    public void Counts_what_is_on_its_way_until_it_is_given_up()
    {
        var store = new BlobStore(100);
        var room = store.Reserve(60)!;
        Assert.Null(store.Reserve(41));

        room.Dispose();

        Assert.NotNull(store.Reserve(100));
    }

    [Fact]
    public void Keeps_what_has_come()
    {
        var store = new BlobStore(100);
        Blob blob;
        using (var room = store.Reserve(5)!)
        {
            "bread"u8.CopyTo(room.Memory.Span);
            blob = room.Store();
        }

        Assert.Equal("bread"u8, blob.Bytes.Span);
        Assert.Equal(5, store.Collect());
        GC.KeepAlive(blob);
    }

    [Fact]
    public void Forgets_the_names_of_thousands_of_files_that_are_gone()
    {
        var store = new BlobStore(long.MaxValue);
        for (var n = 0; n < 5000; n++) InternAndForget(store, BitConverter.GetBytes(n));

        Assert.Equal(0, store.Collect());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void InternAndForget(BlobStore store, byte[] bytes) => store.Intern(bytes);
}
