using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>What lies before a message: where it would come to, when, and over which service.</summary>
internal sealed record MessageProgressSchedule(
    Message Message, Chat Chat, LineType Line, IReadOnlyList<Contact> Recipients, DeliveryOutcome Outcome, WorldSettings Settings)
{
    /// <summary>
    /// What a call wants goes before the contact's settings, and those before the world's; in a group no contact's settings count.
    /// </summary>
    public static MessageProgressSchedule Of(WorldState state, Chat chat, Message message, DeliveryOutcome wanted)
    {
        var recipients = chat.ActiveOthers.Select(participant => state.Contacts[participant.Handle]).ToList();
        var outcome = !chat.IsGroup && recipients[0].Outcome is { } usual ? wanted.Over(usual) : wanted;
        return new MessageProgressSchedule(message, chat, state.Lines[chat.Line].Type, recipients, outcome, state.Settings);
    }

    /// <summary>What carries it: what did so already, else the best that may; null: nothing.</summary>
    public Service? Carrier => Message.Service ?? ServiceChoice.Carrier(Recipients, Line, Message.PreferredService, Outcome.Carrier);

    /// <summary>Whether it is ever known to have arrived: one to one, over iMessage and RCS.</summary>
    public bool HasReceipts => !Chat.IsGroup && Carrier is Service.IMessage or Service.Rcs;

    private TimeSpan SentAfter => Outcome.SentAfter ?? Settings.SentAfter;

    public IEnumerable<MessageProgressStep> Steps()
    {
        if (Outcome.StallsAt == DeliveryStatus.Pending) return [];
        var queued = new MessageProgressStep(Settings.QueuedAfter < SentAfter ? Settings.QueuedAfter : SentAfter, DeliveryStatus.Queued);
        if (Outcome.StallsAt == DeliveryStatus.Queued) return [queued];
        return (Outcome.FailsWith ?? Obstacle()) is { } code ? [queued, .. Failure(code)] : [queued, .. Success()];
    }

    private IEnumerable<MessageProgressStep> Success()
    {
        yield return new MessageProgressStep(SentAfter, DeliveryStatus.Sent) { Carrier = Carrier };
        if (Outcome.StallsAt == DeliveryStatus.Sent || !HasReceipts) yield break;
        var delivered = Outcome.DeliveredAfter ?? Settings.DeliveredAfter;
        foreach (var step in Arrival(delivered < SentAfter ? SentAfter : delivered)) yield return step;
    }

    /// <summary>In rare cases what failed arrives all the same.</summary>
    private IEnumerable<MessageProgressStep> Failure(int code)
    {
        yield return new MessageProgressStep(SentAfter, DeliveryStatus.Failed) { FailureCode = code };
        if (Outcome.ArrivesLate is not { } late || !HasReceipts) yield break;
        foreach (var step in Arrival(SentAfter + late)) yield return step;
    }

    private IEnumerable<MessageProgressStep> Arrival(TimeSpan delivered)
    {
        yield return new MessageProgressStep(delivered, DeliveryStatus.Delivered) { Carrier = Carrier };
        if (Outcome.StallsAt != DeliveryStatus.Delivered && Recipients[0].ReadsAfter is { } reads)
        {
            yield return new MessageProgressStep(delivered + reads, DeliveryStatus.Read);
        }
    }

    /// <summary>Why it cannot get through (docs/decisions/0020); cards, App Clips and polls exist in iMessage alone.</summary>
    private int? Obstacle()
    {
        if (Carrier is null) return ApiErrors.DeliveryFailed.Code;
        var needsIMessage = Message.Poll is not null || Message.Parts.Any(part => part is AppCardPart or AppClipPart);
        return needsIMessage && Carrier != Service.IMessage ? ApiErrors.RecipientUnsupported.Code : null;
    }
}
