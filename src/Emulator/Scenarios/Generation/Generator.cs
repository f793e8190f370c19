using Bogus;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Time;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Makes believable chats in bulk. Everything is drawn from the seed; nothing looks at the machine's clock.</summary>
internal sealed class Generator
{
    private const int LargestGroup = 8;

    private static readonly TimeSpan Period = TimeSpan.FromDays(30);
    private static readonly string[] GroupNames = ["Launch team", "Book club", "Road trip", "Friday football", "Neighbours", "Kitchen crew",
        "Study group"];

    private readonly WorldStateBuilder _builder;
    private readonly GenerateSpec _spec;
    private readonly Faker _faker;
    private readonly People _people;

    /// <summary>Which line has a direct chat with whom, by their numbers.</summary>
    private readonly HashSet<(int Line, int Person)> _direct = [];

    private Generator(WorldStateBuilder builder, GenerateSpec spec, ulong seed)
    {
        _builder = builder;
        _spec = spec;
        _faker = new Faker(spec.Locale) { Random = new Randomizer(unchecked((int)(seed ^ (seed >> 32)))) };
        _people = new People(builder, _faker, spec.Locale, spec.Emails);
    }

    public static void Fill(WorldStateBuilder builder, GenerateSpec spec, ulong seed, Action<int, int>? progress)
    {
        if (spec.Chats == 0) return;
        var generator = new Generator(builder, spec, seed);
        var step = Math.Max(1, spec.Chats / 100);
        for (var done = 1; done <= spec.Chats; done++)
        {
            generator.AddChat();
            if (done % step == 0 || done == spec.Chats) progress?.Invoke(done, spec.Chats);
        }
    }

    private void AddChat()
    {
        var line = _faker.Random.Int(0, _builder.Lines.Count - 1);
        var isGroup = _faker.Random.Double() < _spec.Groups;
        List<Person> people = isGroup ? Members() : [Partner(line)];
        var count = _faker.Random.Int(_spec.Messages.Min, _spec.Messages.Most);
        var times = Times(count);
        var chat = _builder.Open(_builder.Lines[line], [.. people.Select(person => person.Handle)], times[0]) with
        {
            Name = isGroup && _faker.Random.Double() < 0.5 ? GroupName(people[0]) : null,
            UpdatedAt = times[count],
        };
        var turns = Conversations.Hold(isGroup, count, people[0], _faker).ToList();
        var (lastOurs, lastTheirs) = (turns.FindLastIndex(turn => turn.IsFromMe), turns.FindLastIndex(turn => !turn.IsFromMe));
        var messages = new Message[count];
        for (var i = 0; i < count; i++)
        {
            messages[i] = Write(chat, turns[i], times[i + 1], isAnswered: (turns[i].IsFromMe ? lastTheirs : lastOurs) > i);
        }

        _builder.Add(chat, messages);
    }

    /// <summary>A person the line has no direct chat with: mostly new, sometimes known from elsewhere.</summary>
    private Person Partner(int line)
    {
        var known = _faker.Random.Double() < 0.1 ? _people.Recall() : null;
        var person = known is { } other && !_direct.Contains((line, other.Number)) ? other : _people.Invent();
        _direct.Add((line, person.Number));
        return person;
    }

    /// <summary>People who can be in one group: mostly all with iMessage, else phones only.</summary>
    private List<Person> Members()
    {
        var hasIMessage = _faker.Random.Double() < 0.85;
        var size = _faker.Random.Int(2, LargestGroup);
        var members = new List<Person>(size);
        while (members.Count < size)
        {
            var known = _faker.Random.Double() < 0.6 ? _people.Recall() : null;
            var fits = known is { } other && other.HasIMessage == hasIMessage && !members.Contains(other);
            members.Add(fits ? known!.Value : _people.Invent(hasIMessage));
        }

        return members;
    }

    private string GroupName(Person first) =>
        _faker.Random.Int(0, 3) == 0 ? $"{first.LastName} family" : _faker.Random.ArrayElement(GroupNames);

    /// <summary>When the chat began and when each message was written, all within the last days and in order.</summary>
    private DateTimeOffset[] Times(int count)
    {
        var times = new DateTimeOffset[count + 1];
        var at = _builder.Start - (Period * _faker.Random.Double());
        for (var i = 0; i <= count; i++)
        {
            times[i] = WorldClock.Truncate(at < _builder.Start ? at : _builder.Start);
            if (i > 0) at += TimeSpan.FromSeconds(Math.Exp(_faker.Random.Double() * 9) + 5);
        }

        return times;
    }

    private Message Write(Chat chat, Turn turn, DateTimeOffset at, bool isAnswered)
    {
        var author = turn.IsFromMe ? chat.Me : chat.Participants[_faker.Random.Int(1, chat.Participants.Length - 1)];
        return _builder.Write(chat, author, [new TextPart(turn.Text)], at, Status(chat, turn, isAnswered));
    }

    /// <summary>What was answered has been read; the last inbound messages often have not.</summary>
    private DeliveryStatus Status(Chat chat, Turn turn, bool isAnswered)
    {
        var isRead = isAnswered || _faker.Random.Bool();
        if (!turn.IsFromMe) return isRead ? DeliveryStatus.Read : DeliveryStatus.Received;
        var usual = Progress.DefaultStatus(chat);
        return usual == DeliveryStatus.Delivered && isRead ? DeliveryStatus.Read : usual;
    }
}
