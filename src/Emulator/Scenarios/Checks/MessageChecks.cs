using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Files;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks the messages of a chat: who wrote them, when, what they carry and how far they have come.</summary>
internal sealed class MessageChecks(ScenarioFile file, Problems problems)
{
    private readonly WorldState _files = BaseState.Of(file, start: default);

    public void Run(ChatSpec chat)
    {
        CheckOrder(chat);
        foreach (var message in chat.Messages)
        {
            CheckAuthor(chat, message);
            CheckStatus(message);
            CheckMedia(message);
        }
    }

    private void CheckAuthor(ChatSpec chat, MessageSpec message)
    {
        if (message.From is not { } from || message.IsFromMe || chat.To is null || !Handle.IsValid(from.Value)) return;
        if (from.Value == chat.From?.Value) problems.Add(from.Position, "write 'me' for messages of the own line");
        else if (!chat.Recipients.Contains(from.Value)) problems.Add(from.Position, $"'{from.Value}' is not in this chat; write 'me' or one of its recipients");
    }

    private void CheckStatus(MessageSpec message)
    {
        if (message.Status is not { } status || message.From is null) return;
        if (message.Read is { } read) problems.Add(read.Position, "read and status say the same; keep one of them");
        var isInbound = status.Value is DeliveryStatus.Received or DeliveryStatus.Read;
        if (!message.IsFromMe && !isInbound) problems.Add(status.Position, "an inbound message is received or read");
        if (message.IsFromMe && status.Value == DeliveryStatus.Received)
        {
            problems.Add(status.Position, "only inbound messages are received; did you mean 'delivered'?");
        }
    }

    /// <summary>Media are looked up as a send would, with what the file says of attachments and URLs.</summary>
    private void CheckMedia(MessageSpec message)
    {
        foreach (var part in message.Parts?.Value ?? [])
        {
            if (part.Value is MediaReference media && media.Url is null == media.AttachmentId is null) continue; // reported already
            var resolved = Media.Resolve(_files, grant: null, "", new Outgoing([part.Value]), new IdSource(0, 0), default);
            if ((resolved.Missing ?? resolved.Unfetched) is { } refusal) problems.Add(part.Position, $"this part cannot be sent: {refusal.Message}");
        }
    }

    /// <summary>Two moments can be compared when both are fixed or both relative; with a manual clock, always.</summary>
    private void CheckOrder(ChatSpec chat)
    {
        CheckPast(chat.CreatedAt);
        var before = chat.CreatedAt;
        var what = "the chat's created_at";
        foreach (var at in chat.Messages.Select(message => message.At).OfType<Located<When>>())
        {
            CheckPast(at);
            if (before is not null && Comparable(at.Value).IsSurelyBefore(Comparable(before.Value)))
            {
                problems.Add(at.Position, $"is earlier than {what}");
            }

            (before, what) = (at, "the message before it; messages stand oldest first");
        }
    }

    private void CheckPast(Located<When>? at)
    {
        if (at is not null && file.Clock.ManualNow is { } now && now < at.Value.At(now)) problems.Add(at.Position, "is later than the clock's now");
    }

    private When Comparable(When when) => file.Clock.ManualNow is { } now ? new When(when.At(now), default) : when;
}
