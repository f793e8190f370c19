using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Where a <c>world.json</c> holds the two lists that may be too long to be held whole: <c>state.chats</c>, and behind it
/// <c>state.messages</c>.
/// </summary>
internal sealed class LongLists
{
    private const int MembersDepth = 1;
    private const int StateDepth = 2;
    private const int ItemDepth = 3;

    private bool _isInState;
    private LongList? _named;
    private LongList? _last;

    /// <summary>The list that the last token is in; null: in neither.</summary>
    public LongList? Current { get; private set; }

    /// <summary>Whether the last token begins an item of the list.</summary>
    public bool IsItem { get; private set; }

    /// <summary>Goes on to the next token.</summary>
    /// <exception cref="InvalidDataException">A list is there twice, or the lists are in another order.</exception>
    public void Look(in Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        IsItem = Current is not null && depth == ItemDepth && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when depth == MembersDepth:
                _isInState = reader.ValueTextEquals("state"u8);
                break;
            case JsonTokenType.PropertyName when depth == StateDepth:
                _named = !_isInState ? null
                    : reader.ValueTextEquals("chats"u8) ? LongList.Chats
                    : reader.ValueTextEquals("messages"u8) ? LongList.Messages
                    : null;
                break;
            case JsonTokenType.StartArray when depth == StateDepth && _named is { } list:
                SnapshotGuard.Require(_last is null || _last < list, "$.state: 'chats' and 'messages' are in it once, and in this order");
                _last = Current = list;
                break;
            case JsonTokenType.EndArray when depth == StateDepth:
                Current = null;
                break;
        }
    }
}
