using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Names one ordered list of chats.</summary>
/// <param name="Scope">Which lines: all of them, one, or a token's set.</param>
/// <param name="Who">All participants (empty), one participant, or all recipients that a create would reuse, with commas between.</param>
/// <param name="Kind">What the list is for.</param>
internal readonly record struct IndexKey(string Scope, string Who, ChatListKind Kind = ChatListKind.Listing)
    : IComparable<IndexKey>
{
    public const string Everybody = "";

    private const char Separator = ',';

    /// <summary>The list of chats that a create with these recipients reuses. Direct chats and groups never match each other.</summary>
    public static IndexKey Reuse(string line, bool isGroup, IEnumerable<string> recipients) => new(
        line,
        isGroup ? string.Join(Separator, recipients.Order(StringComparer.Ordinal)) : string.Concat(recipients), // of one: that very text
        isGroup ? ChatListKind.ReuseOfGroup : ChatListKind.ReuseOfDirect);

    /// <summary>Whether it is the list of all chats in its scope.</summary>
    public bool IsOfEverybody => Who == Everybody && Kind == ChatListKind.Listing;

    /// <summary>Those whom it is about.</summary>
    public string[] People => Kind == ChatListKind.ReuseOfGroup ? Who.Split(Separator) : [Who];

    /// <summary>By whom lists are about: those that are about the same people stand together.</summary>
    public int CompareTo(IndexKey other)
    {
        var byWho = string.CompareOrdinal(Who, other.Who);
        if (byWho != 0) return byWho;
        var byKind = (int)Kind - (int)other.Kind;
        return byKind != 0 ? byKind : string.CompareOrdinal(Scope, other.Scope);
    }

    /// <summary>Whether a chat may stand in the list; false: it surely does not.</summary>
    public bool MayHold(Chat chat)
    {
        if (IsOfEverybody) return true;
        if (Kind == ChatListKind.ReuseOfGroup) return chat.IsGroup;
        foreach (var participant in chat.Participants)
        {
            if (participant.Handle == Who) return true;
        }

        return false;
    }

    /// <summary>Every list a chat stands in with these people.</summary>
    public static IEnumerable<IndexKey> Of(ListedChat chat, IEnumerable<string> people, LineScopes scopes)
    {
        foreach (var key in Shared(chat, people, scopes)) yield return key;
        foreach (var person in people)
        {
            foreach (var key in Personal(person, chat.Line, chat.IsGroup, scopes)) yield return key;
        }
    }

    /// <summary>The lists a chat stands in that are not those of one person.</summary>
    public static IEnumerable<IndexKey> Shared(ListedChat chat, IEnumerable<string> people, LineScopes scopes)
    {
        foreach (var scope in scopes.Containing(chat.Line)) yield return new IndexKey(scope, Everybody);
        if (chat is { IsGroup: true, IsReused: true }) yield return Reuse(chat.Line, isGroup: true, people);
    }

    /// <summary>The lists of one person in a chat on a line that it stands in.</summary>
    public static IEnumerable<IndexKey> Personal(string person, string line, bool isGroup, LineScopes scopes)
    {
        foreach (var scope in scopes.Containing(line)) yield return new IndexKey(scope, person);
        if (!isGroup) yield return Reuse(line, isGroup: false, [person]);
    }
}
