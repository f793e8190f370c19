using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BakeryBot;

/// <summary>What the bot says. It keeps what it must remember in memory: this is an example.</summary>
public sealed partial class Conversations
{
    /// <summary>What it says to somebody who wants nothing it knows; the words vary.</summary>
    private static readonly string[] Greetings = ["Hello! How can we help you?", "Good day! What can we do for you?", "Hi there! What would you like?"];

    /// <summary>What was done already; a webhook may come twice, and one that failed comes again.</summary>
    private readonly ConcurrentDictionary<string, bool> _done = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset At, string Key)> _waiting = new();

    /// <summary>The chats that wait for a payment, by payment request.</summary>
    private readonly ConcurrentDictionary<Guid, Guid> _owing = new();

    public async Task HandleAsync(Linq linq, Webhook told)
    {
        if (_done.ContainsKey(told.EventId)) return;
        if (told.EventType == "message.received") await AnswerAsync(linq, told.EventId, told.Data.Deserialize<ReceivedMessage>(Linq.Json)!);
        if (told.EventType == "payment.succeeded") await ThankAsync(linq, told.EventId, told.Data.GetProperty("id").GetGuid());
        _done[told.EventId] = true;
    }

    /// <summary>Sends the reminders that are due; without a time all of them, as a job does that runs once a day.</summary>
    public async Task RemindAsync(Linq linq, DateTimeOffset? now)
    {
        foreach (var (chat, (at, key)) in _waiting.Where(reminder => now is not { } time || reminder.Value.At <= time).ToList())
        {
            _waiting.TryRemove(chat, out _);
            await linq.SendTextAsync(chat, "Your reminder: the cake is for today!", $"{key}-reminder");
        }
    }

    /// <summary>Answers a message. The event's id is the idempotency key: sent twice, it arrives once.</summary>
    private async Task AnswerAsync(Linq linq, string key, ReceivedMessage message)
    {
        var (chat, text) = (message.Chat.Id, message.Text);
        if (Stop().IsMatch(text) || (message.Chat.IsGroup && !Bakery().IsMatch(text))) return;
        await linq.MarkAsReadAsync(chat);
        if (message.Chat.IsGroup)
        {
            await linq.SendTextAsync(chat, "The bakery is here. What shall we bake for all of you?", key, replyTo: message.Id);
        }
        else if (Cake().IsMatch(text))
        {
            await linq.StartTypingAsync(chat);
            await linq.SendTextAsync(chat, "Your cake is ready at 16:30. See you soon!", key);
        }
        else if (Reminder().IsMatch(text))
        {
            _waiting[chat] = (message.SentAt.AddDays(1), key);
            await linq.SendTextAsync(chat, "We will remind you tomorrow.", key);
        }
        else if (Pay().IsMatch(text))
        {
            var asked = await linq.RequestPaymentAsync(cents: 1800, "One lemon cake", key);
            _owing[asked.Id] = chat;
            await linq.SendLinkAsync(chat, asked.CheckoutUrl, key);
        }
        else if (Order().Match(text) is { Success: true } order)
        {
            await linq.SendTextAsync(chat, $"Order {order.Groups["number"].Value} is in the oven.", key, replyTo: message.Id);
        }
        else
        {
            await linq.SendTextAsync(chat, Greetings[text.Length % Greetings.Length], key);
        }
    }

    /// <summary>Thanks for a payment in the chat it was asked for in.</summary>
    private async Task ThankAsync(Linq linq, string key, Guid request)
    {
        if (!_owing.TryGetValue(request, out var chat)) return;
        await linq.SendTextAsync(chat, "Thank you, we have your payment.", key);
        _owing.TryRemove(request, out _);
    }

    [GeneratedRegex(@"^(stop|unsubscribe|optout|cancel|end|quit|opt out)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\bbakery\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bakery();

    [GeneratedRegex(@"\bcake\b.*\bready\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cake();

    [GeneratedRegex(@"^remind me\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reminder();

    [GeneratedRegex(@"^pay\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\border (?<number>[0-9]+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
