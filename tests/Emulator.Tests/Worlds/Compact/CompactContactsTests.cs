using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State.Compact;

namespace Chats.Emulator.Worlds.Compact;

/// <summary>Whoever was put in is found again, exactly so, whether a record can hold them or not.</summary>
public sealed class CompactContactsTests
{
    private static readonly Contact Plain = Somebody(1);

    private static readonly Contact[] Others =
    [
        Somebody(2) with { Name = "Maya" },
        Somebody(3) with { OptedOutAt = DateTimeOffset.UnixEpoch },
        Somebody(4) with { LastChatId = new Guid(4, 0, 0, new byte[8]) },
        Somebody(5) with { Outcome = new DeliveryOutcome() },
        Somebody(6) with { Card = new SharedCard("Maya") },
    ];

    private static readonly Contact[] All =
    [
        Plain,
        Somebody(7) with { ReadsAfter = TimeSpan.FromSeconds(3), Declared = true },
        Somebody(8) with { Services = [Service.Sms] },
        Contact.Stranger(new Guid(9, 0, 0, new byte[8]), "ana@example.com"),
        .. Others,
    ];

    [Fact]
    public void Holds_everybody_as_they_were()
    {
        var contacts = new CompactContactsBuilder(All).Build();

        Assert.Equal(All.Length, contacts.Count);
        Assert.Equal(All.ToHashSet(), contacts.Values.ToHashSet());
        Assert.Equal(All.Select(contact => contact.Handle).ToHashSet(), contacts.Keys.ToHashSet());
        Assert.Equal(All.ToDictionary(contact => contact.Handle), contacts.ToDictionary());
        Assert.All(All, contact => Assert.True(contacts.ContainsKey(contact.Handle) && contacts[contact.Handle] == contact));
    }

    [Fact]
    public void Keeps_only_those_as_objects_that_no_record_can_hold()
    {
        Assert.All(Others, contact => Assert.Null(CompactContact.Of(contact)));
        Assert.All(All.Except(Others), contact => Assert.Equal(contact, CompactContact.Of(contact)!.Value.Read()));
    }

    [Fact]
    public void Is_asked_for_somebody_and_gives_the_same_object_each_time()
    {
        var contacts = new CompactContactsBuilder(All).Build();

        Assert.All(All, contact => Assert.Same(contacts[contact.Handle], contacts[contact.Handle]));
        Assert.Contains(contacts.Values, contact => ReferenceEquals(contact, contacts[Plain.Handle]));
    }

    [Fact]
    public void Knows_nobody_else()
    {
        var contacts = new CompactContactsBuilder(All).Build();

        Assert.False(contacts.TryGetValue("+12025550190", out _));
        Assert.False(contacts.ContainsKey("+12025550190"));
        Assert.Throws<KeyNotFoundException>(() => contacts["+12025550190"]);
    }

    [Fact]
    public void Notes_who_wrote()
    {
        var builder = new CompactContactsBuilder(All);
        builder.MarkAsWriter(Plain.Handle);
        builder.MarkAsWriter(Others[0].Handle);
        builder.MarkAsWriter(Others[0].Handle);
        var contacts = builder.Build();

        Assert.Equal(Plain with { HasWritten = true }, contacts[Plain.Handle]);
        Assert.Equal(Others[0] with { HasWritten = true }, contacts[Others[0].Handle]);
        Assert.Equal(2, contacts.Values.Count(contact => contact.HasWritten));
    }

    [Fact]
    public void Refuses_a_handle_that_somebody_has()
    {
        var builder = new CompactContactsBuilder(All);

        Assert.Throws<ArgumentException>(() => builder.Add(Plain));
        Assert.Throws<ArgumentException>(() => builder.Add(Plain with { Handle = Others[0].Handle }));
    }

    private static Contact Somebody(int number) => new(new Guid(number, 0, 0, new byte[8]), $"+1202555010{number}");
}
