using System.Text.RegularExpressions;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Generation;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

public sealed partial class GeneratorTests
{
    private static readonly WorldState Sample = Generate("chats: 1500, groups: 0.3, messages: { min: 0, max: 12 }");

    [Fact]
    public void The_same_seed_makes_the_same_world() =>
        Assert.Equal(Print(Generate("chats: 60", seed: 9)), Print(Generate("chats: 60", seed: 9)));

    [Fact]
    public void Another_seed_makes_another_world() =>
        Assert.NotEqual(Print(Generate("chats: 60", seed: 9)), Print(Generate("chats: 60", seed: 10)));

    [Fact]
    public void There_are_as_many_chats_as_asked_for_and_the_asked_share_are_groups()
    {
        Assert.Equal(1500, Sample.Chats.Count);
        Assert.InRange(Sample.Chats.Values.Count(chat => chat.IsGroup), 390, 510);
        Assert.All(Sample.Chats.Values, chat => Assert.InRange(chat.Messages.Count, 0, 12));
        Assert.All(Sample.Chats.Values.Where(chat => chat.IsGroup), chat => Assert.InRange(chat.Others.Count(), 2, 8));
    }

    [Fact]
    public void Every_phone_number_is_kept_free_for_fiction_and_every_address_is_an_example() =>
        Assert.All(Sample.Contacts.Keys, handle => Assert.Matches(Fictional(), handle));

    [Theory]
    [InlineData("en_GB", "+44")]
    [InlineData("en_AU", "+61")]
    [InlineData("fr", "+33")]
    [InlineData("en_IE", "+353")]
    [InlineData("ja", "+1")]
    [InlineData("ru", "+1")]
    public void Numbers_prefer_the_country_of_the_locale(string locale, string prefix)
    {
        var phones = Generate($"chats: 30, emails: 0.3, locale: {locale}").Contacts.Keys.ToList();
        Assert.All(phones, handle => Assert.True(Handle.IsValid(handle), handle));
        Assert.All(
            phones.Where(handle => !Handle.LooksLikeEmail(handle)), handle => Assert.StartsWith(prefix, handle, StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_has_two_direct_chats_with_one_person()
    {
        var pairs = Sample.Chats.Values.Where(chat => !chat.IsGroup).Select(chat => (chat.Line, chat.Others.Single().Handle)).ToList();
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    }

    [Fact]
    public void People_named_in_the_file_are_left_alone()
    {
        var contacts = string.Join('\n', Enumerable.Range(100, 100).Select(n => $"  - handle: \"+1212555{n:D4}\""));
        var reading =
            ScenarioLoader.Load($"version: 1\ncontacts:\n{contacts}\ngenerate: {{ chats: 500, emails: 0 }}", "s.yaml", Shipped.Now);
        Assert.DoesNotContain(
            reading.Origin!.State.Chats.Values,
            chat => chat.Others.Any(other => other.Handle.StartsWith("+1212555", StringComparison.Ordinal)));
    }

    [Fact]
    public void Everything_happened_in_order_within_the_last_thirty_days()
    {
        Assert.All(Sample.Chats.Values, chat =>
        {
            var times = chat.Messages.Select(key => Sample.Messages[key.Id].CreatedAt).Prepend(chat.CreatedAt).ToList();
            Assert.Equal(times.Order(), times);
            Assert.InRange(times[0], Shipped.Now.AddDays(-30), Shipped.Now);
            Assert.InRange(times[^1], Shipped.Now.AddDays(-30), Shipped.Now);
        });
    }

    [Fact]
    public void Messages_read_like_messages()
    {
        var texts = Sample.Messages.Values.Select(message => Assert.IsType<TextPart>(Assert.Single(message.Parts)).Value).ToList();
        Assert.All(texts, text => Assert.DoesNotContain('{', text));
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 120));
        Assert.InRange(Sample.Messages.Values.Count(message => message.IsFromMe), texts.Count / 4, texts.Count * 3 / 4);
        Assert.InRange(texts.Distinct().Count(), texts.Count / 4, texts.Count);
    }

    [Fact]
    public void Some_messages_wait_to_be_read() => Assert.Contains(Sample.Chats.Values, chat => !chat.IsGroup && !chat.Unread.IsEmpty);

    [Fact]
    public void Groups_can_carry_messages() => Assert.All(
        Sample.Chats.Values.Where(chat => chat.IsGroup),
        chat => Assert.All(chat.Others, other => Assert.Contains(chat.Service, Sample.Contacts[other.Handle].Services)));

    [Fact]
    public void Progress_is_told_about_every_hundredth_and_at_the_end()
    {
        var told = new List<int>();
        ScenarioLoader.Load("version: 1\ngenerate: { chats: 250 }", "s.yaml", Shipped.Now, (done, total) => told.Add(done * 1000 / total));
        Assert.InRange(told.Count, 50, 150);
        Assert.Equal(1000, told[^1]);
    }

    [Fact]
    public void No_two_ranges_of_numbers_overlap_and_every_number_is_valid()
    {
        var ranges = FictionalNumbers.ByCountry("en").SelectMany(country => country).ToList();
        Assert.Equal(ranges.Count, ranges.Select(range => range.Prefix).Distinct().Count());
        Assert.All(ranges, range => Assert.True(Handle.IsPhone(range[0]) && Handle.IsPhone(range[range.Count - 1])));
    }

    [GeneratedRegex(
        @"^(\+1[2-9]\d\d55501\d\d|\+447700900\d{3}|\+442079460\d{3}|\+441[1-6]\d4960\d{3}|\+441914980\d{3}|\+442896496\d{3}|\+442920180\d{3}|\+441632960\d{3}|\+61[2378](5550|7010)\d{4}|\+33(19900|26191|35301|46571|53649|63998)\d{4}|\+3532091\d{5}|[a-z0-9.]+@example\.(com|org|net))$")]
    private static partial Regex Fictional();

    private static WorldState Generate(string keys, int seed = 7) => ScenarioLoader.Load(
        $"version: 1\nseed: {seed}\nlines: [{{ number: +12025550100 }}, {{ number: +12025550101 }}]\ngenerate: {{ {keys} }}", "s.yaml",
        Shipped.Now).Origin!.State;

    private static IEnumerable<string> Print(WorldState state) =>
    [
        .. state.Chats.Values.OrderBy(chat => chat.Sequence)
            .Select(chat => $"{chat.Id} {chat.Line} {chat.DisplayName} {chat.Service} {chat.CreatedAt:O}"),
        .. state.Messages.Values.OrderBy(message => message.Sequence)
            .Select(message => $"{message.Id} {message.TraceId} {message.Status} {message.CreatedAt:O} {message.Parts[0]}"),
        .. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal)
            .Select(contact => $"{contact.Id} {contact.Handle} {contact.ReadsAfter}"),
    ];
}
