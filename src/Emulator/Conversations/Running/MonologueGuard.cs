using System.Globalization;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Notices an application that goes on writing into a chat in which nobody else does anything.</summary>
internal sealed class MonologueGuard
{
    /// <summary>
    /// So many of its messages in a row are no answer any more: it answers itself. The vendor's limit of a chat, 30 a minute, would
    /// silence it soon after.
    /// </summary>
    public const int Most = 25;

    private readonly Dictionary<Guid, int> _inARow = [];

    /// <summary>The test does something: what comes now may be because of that.</summary>
    public void Reset() => _inARow.Clear();

    /// <exception cref="RunProblem">The application talks to itself.</exception>
    public void Look(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.ChatId is not { } chat) continue;
            if (IsByPerson(fact)) _inARow.Remove(chat);
            else if (fact is { Kind: FactKind.Message, ByAccount: true } && Count(chat) > Most) throw Endless(fact);
        }
    }

    private int Count(Guid chat) => _inARow[chat] = _inARow.GetValueOrDefault(chat) + 1;

    /// <summary>Phones read and report typing by themselves; that answers nothing.</summary>
    private static bool IsByPerson(Fact fact) => !fact.ByAccount && fact.Kind is FactKind.Message
        or FactKind.Reaction or FactKind.Edit or FactKind.Unsend or FactKind.Poll or FactKind.Vote or FactKind.Group;

    private static RunProblem Endless(Fact fact) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"the application talks to itself: more than {Most} messages in the chat with {People(fact)}, and nobody else did anything in between"));

    private static string People(Fact fact) =>
        string.Join(" and ", (fact.People ?? []).Select(person => fact.Names?.GetValueOrDefault(person) ?? person));
}
