using Chats.Emulator.Common;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks the chats of a file against its lines and against each other.</summary>
internal sealed class ChatChecks(ScenarioFile file, Problems problems)
{
    private readonly KnownLines _lines = new(file.Lines);
    private readonly HashSet<string?> _rcsLines =
        [.. file.Lines.Where(line => line.Type == LineType.Rcs).Select(line => line.Number?.Value)];
    private readonly Timeline _timeline = new(file.Clock, problems);
    private readonly MessageChecks _messages = new(file, problems);
    private readonly Dictionary<(string Line, string Recipient), Position> _direct = [];

    public void Run()
    {
        Duplicates.Report("chat id", file.Chats.Select(chat => chat.Id), problems);
        Duplicates.Report("chat key", file.Chats.Select(chat => chat.Key), problems, GivenName.Comparer);
        var messages = file.Chats.SelectMany(chat => chat.Messages).ToList();
        Duplicates.Report("message id", messages.Select(message => message.Id), problems);
        Duplicates.Report(
            "poll option id", messages.SelectMany(message => message.Poll?.Value.Options ?? []).Select(option => option.Id), problems);
        foreach (var chat in file.Chats)
        {
            CheckLine(chat);
            _timeline.Check(chat.UpdatedAt, chat.CreatedAt, "the chat's created_at");
            CheckService(chat);
            CheckRecipients(chat);
            CheckGroupKeys(chat);
            CheckPair(chat);
            CheckBackground(chat);
            CheckLocations(chat);
            _messages.Run(chat);
        }
    }

    private void CheckLine(ChatSpec chat)
    {
        if (chat.From is { } line) _lines.Check(line, problems);
        else if (!chat.IsPartlyUnread) problems.Add(chat.Position, "missing key 'from'; only where the account has one line it goes without");
    }

    private void CheckService(ChatSpec chat)
    {
        if (chat.From is not { } line || !_rcsLines.Contains(line.Value)) return;
        if (chat.Service == Service.IMessage) problems.Add(line.Position, $"'{line.Value}' is an RCS line, which has no chats over iMessage");
        foreach (var message in chat.Messages.Where(message => message.Service == Service.IMessage))
        {
            problems.Add(message.Position, $"'{line.Value}' is an RCS line, which carries no messages over iMessage");
        }
    }

    private void CheckRecipients(ChatSpec chat)
    {
        if (chat.To is not { } to) return;
        Duplicates.Report("recipient", to.Value, problems);
        foreach (var own in to.Value.Where(handle => handle.Value == chat.From?.Value))
        {
            problems.Add(own.Position, $"'{own.Value}' is the chat's own line and cannot be among its recipients");
        }
    }

    private void CheckGroupKeys(ChatSpec chat)
    {
        if (chat.To is null) return;
        CheckPassages(chat);
        if (chat.Typing is { Value: not null } typing && (chat.IsGroup || chat.Service is Service.Rcs or Service.Sms))
        {
            problems.Add(typing.Position, "typing is seen in direct chats over iMessage only");
        }

        if (chat.IsGroup) return;
        Refuse("display_name", chat.DisplayName?.Position);
        Refuse("icon", chat.Icon?.Position);
        Refuse("joined", Place(chat.Joined));
        Refuse("left", Place(chat.Left));
        Refuse("removed", Place(chat.Removed));
    }

    /// <summary>A participant who comes or goes is one of the chat, comes before they go, and is gone in one way only.</summary>
    private void CheckPassages(ChatSpec chat)
    {
        Duplicates.Report("newcomer", chat.Joined.Select(passage => passage.Who), problems);
        Duplicates.Report("person who is gone", chat.Gone.Select(passage => passage.Who), problems);
        foreach (var passage in chat.Joined)
        {
            ParticipantChecks.Check(chat, passage.Who, problems);
            _timeline.Check(passage.At, chat.CreatedAt, "the chat's created_at");
        }

        foreach (var passage in chat.Gone)
        {
            ParticipantChecks.Check(chat, passage.Who, problems);
            var joined = chat.Joined.FirstOrDefault(other => other.Who?.Value == passage.Who?.Value)?.At;
            _timeline.Check(passage.At, joined ?? chat.CreatedAt, joined is null ? "the chat's created_at" : "their joining");
        }
    }

    private static Position? Place(IReadOnlyList<MembershipSpec> people) => people is [{ Who: { } first }, ..] ? first.Position : null;

    private void Refuse(string key, Position? position)
    {
        if (position is { } there) problems.Add(there, $"{key} is for groups; this chat has one recipient");
    }

    private void CheckBackground(ChatSpec chat)
    {
        if (chat.Background is not { Value: { IsWhole: true, LacksShades: true } } background) return;
        problems.Add(background.Position, "a custom color needs shades, its top and bottom");
    }

    private void CheckLocations(ChatSpec chat)
    {
        Duplicates.Report("location of", chat.Locations.Select(location => location.Handle), problems);
        foreach (var location in chat.Locations)
        {
            if (location.Handle is { } handle && Handle.IsValid(handle.Value) && chat.To is not null
                && !chat.Recipients.Contains(handle.Value))
            {
                problems.Add(handle.Position, $"'{problems.Show(handle.Value)}' is not among the chat's recipients");
            }

            if (location.EndsAt is { } end && end.Value.IsSurelyBefore(location.BeganAt))
            {
                problems.Add(end.Position, "ends before it begins");
            }
        }
    }

    private void CheckPair(ChatSpec chat)
    {
        if (chat is not { From: { } line, To: { Value: [var recipient] } to }) return;
        if (_direct.TryAdd((line.Value, recipient.Value), to.Position)) return;
        var first = _direct[(line.Value, recipient.Value)];
        problems.Add(
            to.Position,
            $"{line.Value} and {problems.Show(recipient.Value)} have a direct chat already, in {first.SeenFrom(to.Position)}; two people have one");
    }
}
