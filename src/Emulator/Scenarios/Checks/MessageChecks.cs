using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks the messages of a chat: who wrote them, when, what they carry and how far they have come.</summary>
internal sealed class MessageChecks(ScenarioFile file, Problems problems)
{
    private static readonly int[] FailureCodes = [3007, 4001, 4002, 4005, 4006, 4007, 4008];

    private readonly Timeline _timeline = new(file.Clock, problems);
    private readonly PartChecks _parts = new(file, problems);
    private readonly ResponseChecks _responses = new(file, problems);

    public void Run(ChatSpec chat)
    {
        CheckOrder(chat);
        foreach (var message in chat.Messages)
        {
            ParticipantChecks.Check(chat, message.From, problems);
            CheckStatus(message);
            CheckCode(message);
            _parts.Run(chat, message);
        }

        _responses.Run(chat);
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

    private void CheckCode(MessageSpec message)
    {
        if (message.Code is not { } code) return;
        if (message.Status?.Value != DeliveryStatus.Failed) problems.Add(code.Position, "code goes with status: failed");
        if (!FailureCodes.Contains(code.Value))
        {
            problems.Add(code.Position, $"no message fails with that code; known are {string.Join(", ", FailureCodes)}");
        }
    }

    private void CheckOrder(ChatSpec chat)
    {
        _timeline.Check(chat.CreatedAt, before: null, "");
        var before = chat.CreatedAt;
        var what = "the chat's created_at";
        foreach (var at in chat.Messages.Select(message => message.At).OfType<Located<TimeSpec>>())
        {
            _timeline.Check(at, before, what);
            (before, what) = (at, "the message before it; messages stand oldest first");
        }
    }
}
