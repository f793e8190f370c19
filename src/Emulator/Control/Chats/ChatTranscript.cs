using System.Globalization;
using System.Text;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>
/// A chat as Markdown for people: who wrote what and when, oldest first, in UTC; what is deleted for the account is marked.
/// </summary>
internal static class ChatTranscript
{
    public static string Of(WorldState state, Chat chat)
    {
        var page = new StringBuilder();
        Head(page, chat, state.Names);
        var day = default(DateOnly);
        var history = state.HistoryOf(chat);
        foreach (var message in history.Select(key => state.Messages[key.Id]))
        {
            var date = DateOnly.FromDateTime(message.CreatedAt.UtcDateTime);
            if (date != day) Line(page, $"\n## {date:yyyy-MM-dd}");
            day = date;
            Describe(page, chat, message, state);
        }

        if (history.IsEmpty) Line(page, $"\nNobody has written anything yet.");
        return page.ToString();
    }

    private static void Head(StringBuilder page, Chat chat, ContactNames names)
    {
        Line(page, $"# {TranscriptText.Inline(chat.Name ?? string.Join(", ", chat.Others.Select(person => names.Show(person.Handle))))}\n");
        var key = chat.Key is null ? "" : $"{TranscriptText.Inline(chat.Key)}, ";
        Line(page, $"- Chat: {key}`{chat.Id}`, {(chat.IsGroup ? "a group" : "direct")} over {chat.ShownService.ToWireName()}");
        foreach (var person in chat.Participants.OrderByDescending(person => person.IsMe))
        {
            var until = person.LeftAt is { } left ? $", until {Time(left)}" : "";
            Line(page, $"{(person.IsMe ? $"- Line: {chat.Line}" : $"- With: {Person(person, names)}")}{until}");
        }
    }

    private static void Describe(StringBuilder page, Chat chat, Message message, WorldState state)
    {
        Line(page, $"\n**{Clock(message.CreatedAt)}** {Person(message.Sender, state.Names)}: {Progress(chat, message)}\n");
        var paragraphs = message.Parts.Select(part => string.Join('\n', TranscriptText.Lines(Content(part, message)))).ToList();
        if (message.Poll is { } poll) paragraphs.Add(string.Join('\n', poll.Options.Select(option => Describe(option, state.Names))));
        foreach (var line in string.Join("\n\n", paragraphs).Split('\n')) Line(page, $"{$"> {line}".TrimEnd()}");
        var remarks = Remarks(message, state).ToList();
        if (remarks.Count > 0) Line(page, $"\n{string.Join("; ", remarks)}");
    }

    private static string Content(Part part, Message message) => part switch
    {
        TextPart text => text.Value,
        LinkPart link => link.Value,
        MediaPart media =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"({(message.IsVoiceMemo ? "voice memo" : "file")} {media.FileName}, {media.MimeType}, {media.SizeBytes} bytes)"),
        AppCardPart card => $"(card of {card.App.Name}{(card.Layout.Caption is { } caption ? $": {caption}" : "")}, {card.Url})",
        AppClipPart clip => $"(App Clip {clip.Value})",
        _ => "",
    };

    /// <summary>How far it has come, with the service that carries it.</summary>
    private static string Progress(Chat chat, Message message)
    {
        var kind = message.Poll is null ? "" : "poll, ";
        var failure = message.FailureCode is { } code ? string.Create(CultureInfo.InvariantCulture, $" with {code}") : "";
        var at = message.ReadAt ?? message.DeliveredAt ?? (message.IsFromMe ? message.SentAt : null);
        return $"{kind}{message.WireStatus}{failure}{(at is { } time ? $" {Clock(time)}" : "")}, {message.CarrierIn(chat).ToWireName()}";
    }

    private static IEnumerable<string> Remarks(Message message, WorldState state)
    {
        if (message.IsDeleted) yield return "deleted for the account only";
        if (message.ReplyTo is { } reply)
        {
            yield return state.Messages.TryGetValue(reply.MessageId, out var first)
                ? $"in reply to {Time(first.CreatedAt)}"
                : "in reply to a message that is gone";
        }

        if (message.IsZeroRetention) yield return "not kept by the vendor";
        if (message.Effect is { } effect) yield return $"with the effect {effect.Name}";
        if (message.Edits is { } edits)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"edited {edits.Count} × until {Clock(edits.LastAt)}");
        }

        foreach (var reaction in message.Reactions)
        {
            yield return $"{TranscriptText.Inline(reaction.CustomEmoji ?? NameOf(reaction))} from {Person(reaction.By, state.Names)}";
        }
    }

    private static string NameOf(Reaction reaction) => reaction.Sticker is { Emoji: { } emoji } ? $"sticker {emoji}" : reaction.Type;

    /// <summary>An option with how many chose it, and who.</summary>
    private static string Describe(PollOption option, ContactNames names)
    {
        var people = string.Join(", ", option.Votes.Select(vote => TranscriptText.Inline(names.Show(vote.Handle))));
        var voters = option.Votes.IsEmpty ? "" : $" ({people})";
        return string.Create(CultureInfo.InvariantCulture, $"- {option.Votes.Length} × {TranscriptText.Inline(option.Text)}{voters}");
    }

    private static string Person(Participant person, ContactNames names) =>
        person.IsMe ? "me" : TranscriptText.Inline(names.Show(person.Handle));

    private static string Clock(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
