using System.Globalization;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Webhooks.Samples;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What events say of chat and message, read from a sample of each.</summary>
public sealed class EventContentTests
{
    [Fact]
    public async Task Both_versions_tell_the_same()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var samples = (await emulator.Control.WebhookSamplesAsync()).Samples.GroupBy(sample => sample.Event).ToList();

        Assert.All(samples, versions => Assert.Single(versions.Select(Describe).Distinct(StringComparer.Ordinal)));
        Assert.Equal("c1  a2 from +14155550123: Big news: here is the cake 🎂", Describe(samples.Single(Is("message.received")).First()));
        Assert.Equal("c1  a1 from : ", Describe(samples.Single(Is("reaction.added")).First()));
        Assert.Equal("c1  a1 from +12025550100: Nearly on its way", Describe(samples.Single(Is("message.edited")).First()));
        Assert.Equal("c2  none", Describe(samples.Single(Is("chat.created")).First()));
        Assert.Equal("none  none", Describe(samples.Single(Is("payment.succeeded")).First()));
    }

    private static Func<IGrouping<string, WebhookSample>, bool> Is(string type) => versions => versions.Key == type;

    private static string Describe(WebhookSample sample)
    {
        var data = sample.Body.GetProperty("data");
        var message = EventContent.Message(data);
        var told = message is null ? "none" : $"{Short(message.Id)} from {message.From}: {message.Text}";
        return string.Create(CultureInfo.InvariantCulture, $"{(EventContent.Chat(data) is { } chat ? Short(chat.Id) : "none")}  {told}");
    }

    private static string Short(Guid id) => id.ToString()[^2..];
}
