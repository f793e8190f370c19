using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Compact;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.Compact;

/// <summary>What is kept as records is read back as it was; what records cannot hold is not taken.</summary>
public sealed class CompactChatsTests
{
    private static readonly WorldState Sample = ScenarioLoader.Load(
        "version: 1\nseed: 7\nlines: [{ number: +12025550100 }, { number: +12025550101, zero_retention: true }]\n"
            + "generate: { chats: 300, groups: 0.3, messages: { min: 0, max: 12 } }",
        "s.yaml",
        Shipped.Now).Origin!.State;

    private readonly CompactChatsBuilder _builder = new(Sample.Seed, [.. Sample.Lines.Values]);

    [Fact]
    public void Every_generated_chat_is_taken_and_read_back_as_it_was()
    {
        foreach (var chat in Sample.Chats.Values) Assert.True(_builder.TryAdd(chat, MessagesOf(chat)));

        AssertIsSample(_builder.Build());
    }

    [Fact]
    public void Messages_may_come_after_all_chats_and_in_any_order()
    {
        var (chats, messages) = WithoutMessages();
        foreach (var message in Sample.Messages.Values.OrderBy(message => message.Id))
        {
            var place = chats.PlaceOf(message.ChatId);
            Assert.True(messages.TryAdd(message, place, chats.WithoutMessages(place)));
        }

        AssertIsSample(messages.Build());
    }

    [Fact]
    public void A_message_that_is_no_plain_text_is_left_out_alone()
    {
        var (chats, messages) = WithoutMessages();
        var chat = Sample.Chats.Values.First(chat => chat.Messages.Count > 2);
        foreach (var (i, message) in MessagesOf(chat).Index())
        {
            var isPlain = i != 1;
            Assert.Equal(isPlain, messages.TryAdd(isPlain ? message : message with { IsVoiceMemo = true }, chats.PlaceOf(chat.Id), chat));
        }

        var read = messages.Build();
        Assert.Equal(chat.Messages.Remove(chat.Messages[1]), read.Chats.Find(chat.Id)!.Messages);
        Assert.Equal(chat.Messages.Count - 1, read.Messages.Count);
        Assert.All(MessagesOf(chat).RemoveAt(1), message => AssertSame(message, read.Messages.Find(message.Id)!));
    }

    [Fact]
    public void They_are_listed_as_the_chats_that_are_read_back()
    {
        foreach (var chat in Sample.Chats.Values) _builder.TryAdd(chat, MessagesOf(chat));
        var read = _builder.Build();
        IListedChats listed = read;
        var objects = new ListedObjects(read.Chats.All);

        Assert.Equal(Listed(objects), Listed(listed));
        Assert.Equal(objects.People, listed.People);
        Assert.All([objects, listed], list => Assert.Equal(list.People, Places(list).SelectMany(list.MembersOf).Distinct().Count()));

        static IEnumerable<int> Places(IListedChats list) => Enumerable.Range(0, list.Count);
        static IEnumerable<(ListedChat Chat, string People)> Listed(IListedChats list) =>
            Places(list).Select(place => (list[place], string.Join(' ', list.MembersOf(place).Select(list.HandleOf))));
    }

    /// <summary>Or whoever writes a snapshot of a large world would fill the memory with it.</summary>
    [Fact]
    public void Whoever_reads_all_makes_no_object_that_stays()
    {
        foreach (var chat in Sample.Chats.Values) _builder.TryAdd(chat, MessagesOf(chat));
        var read = _builder.Build();

        Assert.NotEmpty(read.Messages.BySequence);

        Assert.NotSame(read.Chats.All.First(), read.Chats.All.First());
        Assert.NotSame(read.Messages.All.First(), read.Messages.All.First());
    }

    [Fact]
    public void A_member_that_records_lack_keeps_a_chat_out()
    {
        var chat = Sample.Chats.Values.First(chat => !chat.IsGroup && chat.Unread.Count > 0);
        var group = Sample.Chats.Values.First(chat => chat.IsGroup);
        Chat[] others =
        [
            chat with { Key = "key" },
            chat with { Icon = "/icon.png" },
            chat with { Health = chat.Health with { Status = HealthStatus.AtRisk } },
            chat with { Health = chat.Health with { UpdatedAt = Shipped.Now } },
            chat with { ReadReceiptAt = Shipped.Now },
            chat with { TypingUntil = Shipped.Now },
            chat with { Unread = [] },
            chat with { Messages = chat.Messages.Remove(chat.Messages[0]) },
            chat with { Line = "+19995550100" },
            group.With(group.Participants[1] with { Status = ParticipantStatus.Left, LeftAt = Shipped.Now }),
            group.With(group.Participants[1] with { JoinedAt = Shipped.Now }),
            group.With(group.Participants[1] with { Service = group.Me.Service == Service.Sms ? Service.Rcs : Service.Sms }),
        ];

        Assert.All(others, other => Assert.False(_builder.TryAdd(other, MessagesOf(other)), $"{other}"));
        AssertIsEmpty();
    }

    [Fact]
    public void A_message_that_is_no_plain_text_keeps_its_chat_out()
    {
        var chat = Sample.Chats.Values.First(chat => !chat.IsGroup && chat.Unread.Count > 0);
        var message = Sample.Messages[chat.Messages[0].Id];
        var text = new TextPart("Hello");
        Message[] others =
        [
            message with { Parts = [] },
            message with { Parts = [text, text] },
            message with { Parts = [text with { Mention = "+14155550101" }] },
            message with { Parts = [text with { Decorations = [new TextDecoration(new TextRange(0, 2), "bold", null)] }] },
            message with { Parts = [new LinkPart("https://example.com")] },
            message with { Parts = [new TextPart("half \ud83d")] },
            message with { TraceId = "another" },
            message with { IdempotencyKey = "key" },
            message with { PreferredService = Service.Sms },
            message with { ReplyTo = new ReplyTo(message.Id, 0) { Root = message.Id } },
            message with { FailureCode = 1 },
            message with { IsVoiceMemo = true },
            message with { Sender = message.Sender with { Id = Guid.Empty } },
        ];

        Assert.All(others, other => Assert.False(_builder.TryAdd(chat, [other, .. MessagesOf(chat).Skip(1)]), $"{other}"));
        AssertIsEmpty();
    }

    [Fact]
    public void A_chat_that_was_not_taken_leaves_nothing_behind()
    {
        var chat = Sample.Chats.Values.First(chat => chat.Messages.Count > 1);
        var messages = MessagesOf(chat);

        Assert.False(_builder.TryAdd(chat, [.. messages[..^1], messages[^1] with { FailureCode = 1 }]));
        Assert.True(_builder.TryAdd(chat, messages));

        var read = _builder.Build();
        Assert.Equal(1, read.Chats.Count);
        Assert.Equal(messages.Length, read.Messages.Count);
        Assert.All(messages, message => AssertSame(message, read.Messages.Find(message.Id)!));
    }

    [Fact]
    public void Texts_of_every_alphabet_are_read_back()
    {
        var chat = Sample.Chats.Values.First(chat => chat.Messages.Count > 1);
        var messages = MessagesOf(chat).Select((message, i) => message with { Parts = [new TextPart(i % 2 == 0 ? "Grüße 👋 مرحبا" : "")] });

        Assert.True(_builder.TryAdd(chat, [.. messages]));

        var read = _builder.Build();
        Assert.Equal(messages.SelectMany(message => message.Parts), read.Messages.All.SelectMany(message => message.Parts));
    }

    private (CompactChats Chats, CompactMessagesBuilder Messages) WithoutMessages()
    {
        foreach (var chat in Sample.Chats.Values) Assert.True(_builder.TryAdd(chat with { Messages = [], Unread = [] }, []));
        var chats = _builder.Build();
        return (chats, new CompactMessagesBuilder(Sample.Seed, chats));
    }

    private static void AssertIsSample(CompactChats read)
    {
        Assert.Equal(Sample.Chats.Values.Select(chat => chat.Id), read.Chats.All.Select(chat => chat.Id));
        Assert.Equal(
            Sample.Chats.Values.SelectMany(chat => MessagesOf(chat)).Select(message => message.Id),
            read.Messages.All.Select(message => message.Id));
        Assert.All(Sample.Chats.Values, chat => AssertSame(chat, read.Chats.Find(chat.Id)!));
        Assert.All(Sample.Messages.Values, message => AssertSame(message, read.Messages.Find(message.Id)!));
    }

    private static ImmutableArray<Message> MessagesOf(Chat chat) =>
        [.. Sample.Messages.Values.Where(message => message.ChatId == chat.Id).OrderBy(message => message.Sequence)];

    /// <summary>Collections are compared by what is in them, and all other members as they are.</summary>
    private static void AssertSame(Chat expected, Chat actual)
    {
        Assert.Equal(expected.Participants, actual.Participants);
        Assert.Equal(expected.Messages, actual.Messages);
        Assert.Equal(expected.Unread, actual.Unread);
        Assert.Equal(
            expected, actual with { Participants = expected.Participants, Messages = expected.Messages, Unread = expected.Unread });
    }

    private static void AssertSame(Message expected, Message actual)
    {
        Assert.Equal(expected.Parts, actual.Parts);
        Assert.Equal(expected, actual with { Parts = expected.Parts });
    }

    private void AssertIsEmpty()
    {
        var read = _builder.Build();
        Assert.Equal((0, 0), (read.Chats.Count, read.Messages.Count));
    }
}
