using System.Collections.Immutable;
using System.Globalization;
using Bogus;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Seeding;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Invents people and introduces them to the world.</summary>
internal sealed class People(WorldStateBuilder builder, Faker faker, string locale, double emails)
{
    private const int LongestReadingDelay = 600;

    private static readonly string[] EmailHosts = ["example.com", "example.org", "example.net"];

    private static readonly ImmutableArray<Service> AllServices = [Service.IMessage, Service.Rcs, Service.Sms];
    private static readonly ImmutableArray<Service> RcsAndSms = [Service.Rcs, Service.Sms];
    private static readonly ImmutableArray<Service> SmsOnly = [Service.Sms];

    private readonly PhoneBook _phones = new(locale, faker.Random);
    private readonly ChunkedList<Person> _all = new();

    /// <summary>Names as they stand in addresses; there are few and they come again and again.</summary>
    private readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal);

    /// <summary>A new person; on request one with or without iMessage.</summary>
    public Person Invent(bool? hasIMessage = null)
    {
        var first = faker.Name.FirstName();
        var last = faker.Name.LastName();
        var handle = hasIMessage != false && faker.Random.Double() < emails ? Email(first, last) : Phone() ?? Email(first, last);
        var services = ServicesOf(handle, hasIMessage);
        var contact = new Contact(builder.Ids.NextUuid(), handle)
        {
            Services = services,
            ReadsAfter = faker.Random.Double() < 0.6 ? TimeSpan.FromSeconds(faker.Random.Int(2, LongestReadingDelay)) : null,
            Declared = true,
        };
        builder.AddContact(contact);
        var person = new Person(_all.Count, handle, first, last, services.Contains(Service.IMessage));
        _all.Add(person);
        return person;
    }

    /// <summary>A person known already; null when there is none.</summary>
    public Person? Recall() => _all.Count == 0 ? null : _all[faker.Random.Int(0, _all.Count - 1)];

    /// <summary>What a person can receive; a million people share the few arrays there are.</summary>
    private ImmutableArray<Service> ServicesOf(string handle, bool? hasIMessage)
    {
        if (Handle.LooksLikeEmail(handle)) return Contact.OfAppleAccount;
        var draw = faker.Random.Double();
        if (hasIMessage ?? draw < 0.65) return draw < 0.1 ? AllServices : Contact.OfPhone;
        return faker.Random.Bool() ? RcsAndSms : SmsOnly;
    }

    private string? Phone()
    {
        string? number;
        do number = _phones.Next();
        while (number is not null && builder.Knows(number));
        return number;
    }

    private string Email(string first, string last)
    {
        var name = $"{Letters(first)}.{Letters(last)}".Trim('.');
        if (name.Length == 0) name = "someone";
        var host = faker.Random.ArrayElement(EmailHosts);
        var address = $"{name}@{host}";
        while (builder.Knows(address))
        {
            address = string.Create(CultureInfo.InvariantCulture, $"{name}{faker.Random.Int(2, 999_999)}@{host}");
        }

        return address;
    }

    private string Letters(string name)
    {
        if (_letters.TryGetValue(name, out var known)) return known;
        return _letters[name] =
            string.Concat(Transliterater.Translate(name, locale).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
    }
}
