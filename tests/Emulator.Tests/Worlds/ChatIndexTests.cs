using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using CsCheck;

namespace Chats.Emulator.Worlds;

public sealed class ChatIndexTests
{
    private static readonly string[] Lines = ["+12025550100", "+12025550101", "+12025550102"];
    private static readonly string[] People = ["+14155550101", "+14155550102", "ana@example.com", "ben@example.com"];
    private static readonly string[] TokenSet = [Lines[0], Lines[2]];
    private static readonly LineScopes Scopes = LineScopes.Of(Lines, [TokenSet]);

    private static readonly Gen<(int Chat, int Line, int[] People, int Minute, bool Named, bool Read)> Step =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 3].Array[1, 3], Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 9].Select(n => n == 0));

    /// <summary>Histories are longer than a backlog, and some lists are asked for on the way.</summary>
    [Trait("Category", "Slow")]
    [Fact]
    public void Agrees_with_sorting_everything_after_any_history() =>
        Step.Array[0, 160].Sample(steps =>
        {
            var chats = new Dictionary<int, Chat>();
            var (index, seeded) = (ChatIndex.Empty, ChatIndex.Empty);
            foreach (var (place, step) in steps.Index())
            {
                if (place == steps.Length / 4) seeded = Built(chats.Values);
                var before = chats.GetValueOrDefault(step.Chat);
                var after = before is null ? New(step.Chat, step.Line, step.People) : before;
                after = after with { UpdatedAt = TestWorld.Start.AddMinutes(step.Minute), Name = step.Named ? "named" : null };
                index = index.Put(before, after, Scopes);
                seeded = seeded.Put(before, after, Scopes);
                chats[step.Chat] = after;
                if (step.Read && !Agrees(seeded, index, chats.Values)) return false;
            }

            return Agrees(seeded, index, chats.Values);
        }, iter: 300);

    [Fact]
    public void A_list_stays_as_it_was_whatever_changes_later()
    {
        var key = new IndexKey(LineScopes.All, IndexKey.Everybody);
        var index = ChatIndex.Empty;
        var kept = new List<(ChatIndex Index, int Count)>();
        for (var n = 0; n < 200; n++)
        {
            kept.Add((index, n));
            index = index.Put(null, New(n, n % 3, [n % 4]), Scopes);
        }

        Assert.All(kept, each => Assert.Equal(each.Count, each.Index.List(key).Count));
    }

    /// <summary>A create asks for the lists of whoever it is to.</summary>
    [Fact]
    public void A_look_for_somebody_new_or_known_already_allocates_nothing()
    {
        var index = ChatIndex.Build(new ListedObjects([New(0, 0, [0])]), Scopes);
        string[] strangers = [.. Enumerable.Range(0, 1000).Select(n => $"+1999555{n:0000}")];
        string[] known = [.. Enumerable.Repeat(People[0], 1000)];
        foreach (var (people, count) in new[] { (strangers, 0), (known, 1) })
        {
            IndexKey[] keys = [.. people.SelectMany(KeysOf)];
            foreach (var key in KeysOf(People[0])) Assert.Single(index.List(key));

            var found = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var key in keys) found += index.List(key).Count;
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
            Assert.Equal(keys.Length * count, found);
        }

        static IndexKey[] KeysOf(string who) =>
            [new(LineScopes.All, who), new(Lines[0], who), IndexKey.Reuse(Lines[0], isGroup: false, [who])];
    }

    [Fact]
    public void Pages_through_a_list_see_each_chat_exactly_once() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 100]).Sample((count, limit) =>
        {
            var chats =
                Enumerable.Range(0, count).Select(n => New(n, n % 3, [n % 4]) with { UpdatedAt = TestWorld.Start.AddSeconds(n % 7) })
                    .ToList();
            var index = ChatIndex.Build(new ListedObjects(chats), Scopes);
            var list = index.List(new IndexKey(LineScopes.All, IndexKey.Everybody));
            var seen = new List<Guid>();
            string? cursor = null;
            do
            {
                var offset = (int)Http.Requests.Cursor.Parse(cursor, Rules.Refusals.ChatRules.CursorFormat).Value;
                for (var i = offset; i < Math.Min(offset + limit, list.Count); i++) seen.Add(list[i].ChatId);
                cursor = Http.Requests.Cursor.Next(offset, limit, list.Count);
            }
            while (cursor is not null);

            return seen.Count == count && seen.Distinct().Count() == count;
        }, iter: 200);

    /// <summary>As when a line is to be suggested for nobody in particular.</summary>
    [Fact]
    public void No_chat_is_reused_for_nobody()
    {
        Chat[] chats = [New(1, 0, [0]), New(2, 0, [0, 1])];
        var index = ChatIndex.Build(new ListedObjects(chats), Scopes);

        Assert.Empty(index.List(IndexKey.Reuse(Lines[0], isGroup: false, [])));
        Assert.Empty(index.List(IndexKey.Reuse(Lines[0], isGroup: true, [])));
        Assert.All(chats, chat => Assert.False(IndexKey.Reuse(Lines[0], isGroup: false, []).MayHold(chat)));
    }

    private static bool Agrees(ChatIndex seeded, ChatIndex index, IReadOnlyCollection<Chat> chats)
    {
        var built = Built(chats);
        return ReuseKeys().Concat(AllKeys()).All(key => seeded.List(key).SequenceEqual(index.List(key)))
            && ReuseKeys().Concat(AllKeys()).All(key => built.List(key).SequenceEqual(index.List(key)))
            && AllKeys().All(key => index.List(key).Select(entry => entry.ChatId).SequenceEqual(Naive(chats, key)));
    }

    /// <summary>As a world begins with them, out of two lists with the same people.</summary>
    private static ChatIndex Built(IReadOnlyCollection<Chat> chats) => ChatIndex.Build(
        new JoinedChats(
            new ListedObjects(chats.Where((_, i) => i % 2 == 0)), new ListedObjects(chats.Where((_, i) => i % 2 == 1))), Scopes);

    private static IEnumerable<IndexKey> AllKeys() =>
        from scope in Lines.Concat([LineScopes.All, LineScopes.Name(TokenSet)])
        from who in People.Append(IndexKey.Everybody)
        select new IndexKey(scope, who);

    private static IEnumerable<IndexKey> ReuseKeys() =>
        from line in Lines
        from first in People
        from second in People
        select IndexKey.Reuse(line, isGroup: first != second, first == second ? [first] : [first, second]);

    private static IEnumerable<Guid> Naive(IEnumerable<Chat> chats, IndexKey key) => chats
        .Where(chat => key.Scope == LineScopes.All || key.Scope == chat.Line
        || (key.Scope == LineScopes.Name(TokenSet) && TokenSet.Contains(chat.Line)))
        .Where(chat => key.Who == IndexKey.Everybody || chat.ActiveOthers.Any(participant => participant.Handle == key.Who))
        .OrderByDescending(chat => chat.UpdatedAt)
        .ThenByDescending(chat => chat.Sequence)
        .Select(chat => chat.Id);

    private static Chat New(int n, int line, int[] people)
    {
        var handles = people.Distinct().Select(person => People[person]).ToList();
        return new Chat(
            new Guid(n + 1, 0, 0, new byte[8]),
            n,
            Lines[line],
            [Participant(Lines[line], isMe: true), .. handles.Select(handle => Participant(handle, isMe: false))],
            handles.Count > 1,
            Service.IMessage)
        {
            CreatedAt = TestWorld.Start,
            UpdatedAt = TestWorld.Start,
            Health = new ChatHealth(HealthStatus.Healthy, TestWorld.Start),
        };
    }

    private static Participant Participant(string handle, bool isMe) => new(Guid.Empty, handle, Service.IMessage, TestWorld.Start, isMe);
}
