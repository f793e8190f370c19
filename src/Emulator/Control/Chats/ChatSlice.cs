using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Neighbouring messages of a chat, oldest first, found without walking to them.</summary>
/// <param name="List">All messages of the chat, as its people have them.</param>
/// <param name="First">The first that is meant.</param>
/// <param name="End">The place behind the last.</param>
internal sealed record ChatSlice(ChatHistory List, int First, int End)
{
    public bool HasOlder => First > 0;

    public bool HasNewer => End < List.Count;

    public IEnumerable<MessageKey> Keys
    {
        get
        {
            for (var i = First; i < End; i++) yield return List[i];
        }
    }

    public static ChatSlice Latest(ChatHistory list, int limit) => Of(list, list.Count - limit, list.Count);

    public static ChatSlice Before(ChatHistory list, MessageKey place, int limit)
    {
        var (at, _) = Find(list, place);
        return Of(list, at - limit, at);
    }

    public static ChatSlice After(ChatHistory list, MessageKey place, int limit)
    {
        var (at, isThere) = Find(list, place);
        var first = isThere ? at + 1 : at;
        return Of(list, first, first + limit);
    }

    /// <summary>The message in the middle; near an end the others still fill the slice.</summary>
    public static ChatSlice Around(ChatHistory list, MessageKey place, int limit)
    {
        var first = Math.Clamp(Find(list, place).At - ((limit - 1) / 2), 0, Math.Max(0, list.Count - limit));
        return Of(list, first, first + limit);
    }

    private static ChatSlice Of(ChatHistory list, int first, int end) =>
        new(list, Math.Max(0, first), Math.Min(list.Count, end));

    private static (int At, bool IsThere) Find(ChatHistory list, MessageKey place) =>
        list.IndexOf(place) is >= 0 and var at ? (at, true) : (~list.IndexOf(place), false);
}
