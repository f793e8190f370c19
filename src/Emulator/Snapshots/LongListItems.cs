using System.Text.Json;

namespace Chats.Emulator.Snapshots;

/// <summary>Reads the items of a <c>world.json</c>'s <see cref="LongLists"/>, one after the other.</summary>
internal static class LongListItems
{
    /// <summary>Takes an item.</summary>
    /// <param name="list">The list it is in.</param>
    /// <param name="index">Its place there, from 0.</param>
    /// <param name="json">The item.</param>
    public delegate void Take(LongList list, int index, ReadOnlySpan<byte> json);

    /// <param name="world">A <c>world.json</c> that is known to be JSON.</param>
    /// <param name="take">Takes each of them.</param>
    public static void Read(Stream world, Take take)
    {
        using var pieces = new JsonPieces(world);
        var lists = new LongLists();
        var places = new int[Enum.GetValues<LongList>().Length];
        while (pieces.Next(out var reader))
        {
            for (var before = reader; reader.Read(); before = reader)
            {
                lists.Look(reader);
                if (!lists.IsItem) continue;
                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    reader = before; // the rest of it is in the next piece
                    break;
                }

                take(lists.Current!.Value, places[(int)lists.Current.Value]++, pieces.Bytes[start..(int)reader.BytesConsumed]);
            }

            pieces.Take(reader);
        }
    }
}
