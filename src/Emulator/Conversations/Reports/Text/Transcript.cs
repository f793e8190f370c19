using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>What happened in a test, or in a world, as people read it.</summary>
internal sealed class Transcript
{
    /// <summary>Who the account is to the reader of a report.</summary>
    public const string Application = "application";

    private const int QuoteLength = 40;

    /// <summary>Events that no subscription can want; they tell what the emulator itself did.</summary>
    private const string OfTheEmulator = "emulator.";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Fact> _messages = [];
    private readonly DateTimeOffset _start;

    public Transcript(TestResult test)
        : this(test.Facts, test.StartedAt)
    {
    }

    /// <param name="facts">What happened, oldest first.</param>
    /// <param name="start">When it began, on the world's clock; null: with the first of them.</param>
    public Transcript(IReadOnlyList<Fact> facts, DateTimeOffset? start = null)
    {
        Facts = [.. facts.Where(IsTold)];
        _start = start ?? (Facts.Count > 0 ? Facts[0].At : default);
        foreach (var fact in Facts)
        {
            if (fact is { By: { } by, ByName: { } name }) _names.TryAdd(by, name);
            if (fact is { Kind: FactKind.Message, MessageId: { } id }) _messages.TryAdd(id, fact);
        }

        HasSeveralChats = Facts.Select(fact => fact.ChatId).Where(chat => chat is not null).Distinct().Skip(1).Any();
    }

    /// <summary>What a reader wants to see; events are left out where another fact tells the same.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public bool HasSeveralChats { get; }

    /// <summary>Whether it is something between people, and not between programs.</summary>
    public static bool IsConversation(Fact fact) => fact.Kind is not (FactKind.Request or FactKind.Delivery or FactKind.Event);

    /// <summary>How long after the start of the test, for the world.</summary>
    public string When(Fact fact) => Elapsed.Text(fact.At > _start ? fact.At - _start : TimeSpan.Zero);

    public string Speaker(Fact fact) => fact.ByAccount ? Application : fact.ByName ?? Person(fact.By ?? "somebody");

    private static bool IsTold(Fact fact) =>
        fact.Kind != FactKind.Event || fact.Type?.StartsWith(OfTheEmulator, StringComparison.Ordinal) == true;

    /// <summary>A person's name where one is known, else the handle.</summary>
    public string Person(string handle) => _names.GetValueOrDefault(handle, handle);

    /// <summary>Who is in the chat of a fact: its people and the account's line.</summary>
    public string ChatOf(Fact fact)
    {
        var people = string.Join(", ", (fact.People ?? []).Select(Person));
        var name = fact.ChatKey ?? (people.Length > 0 ? people : "a chat");
        return fact.Line is { } line ? $"{name} · {line}" : name;
    }

    /// <summary>The message a fact is about, in a few words of it; null when it is not known.</summary>
    public string? Quote(Guid? message)
    {
        if (message is not { } id || !_messages.TryGetValue(id, out var fact)) return null;
        var text = fact.Texts is [var first, ..] ? first : string.Join(", ", fact.Parts ?? []);
        return PlainText.Cut(PlainText.OneLine(text), QuoteLength);
    }
}
