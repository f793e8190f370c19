using System.Globalization;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>The names under which a recorded test keeps messages and groups that something later is about.</summary>
internal sealed class RecordedNames
{
    private readonly HashSet<Guid> _wanted = [];
    private readonly HashSet<Guid> _groups = [];
    private readonly Dictionary<Guid, string> _messages = [];
    private readonly Dictionary<Guid, string> _chats = [];
    private int _count;

    /// <param name="source">What is recorded.</param>
    /// <param name="texts">How exactly words are expected.</param>
    public RecordedNames(FactSource source, RecordedTexts texts)
    {
        foreach (var fact in source.Facts)
        {
            if (fact.ReplyTo is { } reply) _wanted.Add(reply);
            if (IsAboutMessage(source, fact) && fact.MessageId is { } message) _wanted.Add(message);
            if (fact is { Kind: FactKind.Message, ByAccount: true, MessageId: { } own, Texts: { } ownTexts }
                && texts == RecordedTexts.Exact && ownTexts.Any(VolatileTexts.AreIn))
            {
                _wanted.Add(own);
            }
        }

        _groups.UnionWith(source.Facts.Where(fact => fact is { Line: not null, ChatId: not null, ChatKey: null, Kind: not FactKind.Event })
            .GroupBy(fact => fact.ChatId!.Value).Where(chat => source.IsGroup(chat.Key) && chat.Skip(1).Any()).Select(chat => chat.Key));
    }

    /// <summary>The name that a step must keep what it makes under; null: nothing later is about it.</summary>
    public string? ToKeep(Fact fact, bool isArrival)
    {
        var isChatWanted = fact.ChatId is { } chat && _groups.Contains(chat) && !_chats.ContainsKey(chat);
        if (isArrival && fact.MessageId is { } message && (isChatWanted || _wanted.Contains(message)))
        {
            var name = Of(message);
            if (isChatWanted) _chats[fact.ChatId!.Value] = name;
            return name;
        }

        return isChatWanted ? _chats[fact.ChatId!.Value] = New("g") : null;
    }

    /// <summary>The name of a message.</summary>
    public string Of(Guid message)
    {
        if (!_messages.TryGetValue(message, out var name)) _messages[message] = name = New("m");
        return name;
    }

    /// <summary>A name that stands for nothing yet.</summary>
    public string New(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++_count}");

    /// <summary>A message by the name it was kept under; null where no step of the test makes it.</summary>
    public string? Message(Guid? message) =>
        message is { } id && _messages.TryGetValue(id, out var name) ? FlowMap.QuoteRaw($"${{{name}}}") : null;

    /// <summary>A group by the name that a step kept; null where none did.</summary>
    public string? Chat(Guid chat) => _chats.TryGetValue(chat, out var name) ? FlowMap.QuoteRaw($"${{{name}.chat}}") : null;

    private static bool IsAboutMessage(FactSource source, Fact fact) => fact.Kind switch
    {
        FactKind.Reaction or FactKind.Edit or FactKind.Unsend or FactKind.Vote => true,
        FactKind.Poll => !source.IsArrival(fact),
        FactKind.Event => ChangeWriter.IsAct(fact),
        _ => false,
    };
}
