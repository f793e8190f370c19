using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;
using CsCheck;

namespace Chats.Emulator.Worlds;

/// <summary>A chat as its people have it, against one list of all its messages.</summary>
public sealed class ChatHistoryTests
{
    /// <summary>Of each message in order whether it is deleted for the account.</summary>
    private static readonly Gen<bool[]> Chats = Gen.Bool.Array[0, 60];

    [Fact]
    public void Has_all_messages_in_one_order_each_at_its_place() =>
        Chats.Sample(deleted =>
        {
            var (all, history) = Of(deleted);
            Assert.Equal(all.Count, history.Count);
            Assert.Equal(all, history);
            Assert.Equal(Enumerable.Reverse(all), history.NewestFirst());
            for (var i = 0; i < all.Count; i++)
            {
                Assert.Equal(all[i], history[i]);
                Assert.Equal(i, history.IndexOf(all[i]));
                Assert.Equal(~i, history.IndexOf(new MessageKey(all[i].Sequence - 1, Guid.Empty)));
            }

            Assert.Equal(~all.Count, history.IndexOf(new MessageKey(long.MaxValue, Guid.Empty)));
        }, iter: 500);

    [Fact]
    public void Knows_the_latest_and_whether_there_is_one() =>
        Chats.Sample(deleted =>
        {
            var (all, history) = Of(deleted);
            Assert.Equal(all.Count == 0, history.IsEmpty);
            if (all.Count > 0) Assert.Equal(all[^1], history.Latest);
        }, iter: 500);

    private static (List<MessageKey> All, ChatHistory History) Of(bool[] deleted)
    {
        var keys = deleted.Select((isDeleted, index) => (Key: new MessageKey((2 * index) + 1, Guid.Empty), isDeleted)).ToList();
        return (
            [.. keys.Select(key => key.Key)],
            new ChatHistory(
                [.. keys.Where(key => !key.isDeleted).Select(key => key.Key)],
                [.. keys.Where(key => key.isDeleted).Select(key => key.Key)]));
    }
}
