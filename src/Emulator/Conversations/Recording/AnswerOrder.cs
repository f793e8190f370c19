using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Facts in the order that a test needs: what the application did stands behind the act it answers.</summary>
/// <remarks>
/// A test goes on when the application has come to rest. People need not: somebody may have acted while the webhook about an earlier
/// message was still unanswered. What the application sent up to that answer is about the earlier message, since webhooks of a chat come
/// one by one.
/// </remarks>
internal sealed class AnswerOrder
{
    /// <summary>Where the message stands in the answers of the operations that send one.</summary>
    private static readonly string[][] Messages = [["message"], ["chat", "message"], ["voice_memo"]];

    private readonly IReadOnlyList<Fact> _facts;
    private readonly Dictionary<Guid, DateTimeOffset> _sent = [];
    private readonly Dictionary<Fact, DateTimeOffset> _told = new(ReferenceEqualityComparer.Instance);

    private AnswerOrder(IReadOnlyList<Fact> facts)
    {
        _facts = facts;
        foreach (var fact in facts)
        {
            if (fact is not { Kind: FactKind.Request, ResponseBody: { } body }) continue;
            if (MessageIn(body) is { } message) _sent.TryAdd(message, fact.At);
        }

        foreach (var chat in facts.Where(fact => fact.ChatId is not null).GroupBy(fact => fact.ChatId)) Tell([.. chat]);
    }

    public static IReadOnlyList<Fact> Of(IReadOnlyList<Fact> facts) => new AnswerOrder(facts).InOrder();

    private static Guid? MessageIn(JsonElement body) => Messages
        .Select(path => FactSource.Member(body, [.. path, "id"]) is { ValueKind: JsonValueKind.String } id && id.TryGetGuid(out var found)
            ? found
            : (Guid?)null)
        .FirstOrDefault(id => id is not null);

    private static bool IsByPerson(Fact fact) => fact is { By: not null, ByAccount: false } && ActWriter.IsAct(fact);

    /// <summary>Finds when the webhook about each message of a person was answered; the latest, where several are told.</summary>
    private void Tell(IReadOnlyList<Fact> chat)
    {
        var messages = chat.Where(fact => fact.Kind == FactKind.Message && !fact.ByAccount).ToList();
        var told = chat.Where(fact => fact is { Kind: FactKind.Delivery, Type: EventTypes.MessageReceived, Answered: not null })
            .GroupBy(fact => fact.Url, StringComparer.Ordinal).Select(deliveries => deliveries.ToList()).ToList();
        for (var i = 0; i < messages.Count; i++)
        {
            var answers = told.Where(deliveries => deliveries.Count > i).Select(deliveries => deliveries[i].At).ToList();
            if (answers.Count > 0) _told[messages[i]] = answers.Max();
        }
    }

    private List<Fact> InOrder()
    {
        var ordered = new List<Fact>(_facts.Count);
        foreach (var fact in _facts)
        {
            if (fact is { ByAccount: true, ChatId: not null, Kind: not FactKind.Request }) ordered.Insert(PlaceOf(fact, ordered), fact);
            else ordered.Add(fact);
        }

        return ordered;
    }

    /// <summary>In front of the first act after the one that it answers.</summary>
    private int PlaceOf(Fact answer, List<Fact> ordered)
    {
        var sent = answer is { Kind: FactKind.Message, MessageId: { } message } ? _sent.GetValueOrDefault(message, answer.At) : answer.At;
        var act = ordered.FindIndex(
            fact => fact.ChatId == answer.ChatId && fact.At <= sent && _told.TryGetValue(fact, out var told) && sent <= told);
        var next = act < 0 ? -1 : ordered.FindIndex(act + 1, fact => IsByPerson(fact) && fact.PersonaRule is null);
        return next < 0 ? ordered.Count : next;
    }
}
