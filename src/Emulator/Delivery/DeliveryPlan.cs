using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Delivery;

/// <summary>Decides how an accepted message progresses (messages 8): sent always, delivered and read only where receipts exist.</summary>
internal static class DeliveryPlan
{
    /// <summary>How messages of one call progress.</summary>
    /// <param name="outcome">What a fault makes of them; null: the usual course.</param>
    public static DeliveryPlanner For(DeliveryOutcome? outcome = null) => (state, chat, message) => Schedule(state, chat, message, outcome);

    /// <summary>Schedules the message's steps on the world's clock.</summary>
    private static WorldState Schedule(WorldState state, Chat chat, Message message, DeliveryOutcome? outcome)
    {
        var recipients = chat.ActiveOthers.Select(participant => state.Contacts[participant.Handle]).ToList();
        var sequence = state.Sequence;
        var steps = Steps(state.Settings, chat, message, recipients)
            .Select(step => (Job)new ProgressMessage(message.CreatedAt + step.After, sequence++, message.Id, step.Status)
            {
                Service = step.Service,
                FailureCode = step.Code,
            })
            .ToList();
        return state with { Pending = state.Pending.Union(steps), Sequence = sequence };
    }

    private static IEnumerable<Step> Steps(WorldSettings settings, Chat chat, Message message, List<Contact> recipients)
    {
        var service = ServiceChoice.Carrier(recipients, message.PreferredService);
        if (Failure(message, service) is { } code)
        {
            yield return new Step(settings.SentAfter, DeliveryStatus.Failed, null, code);
            yield break;
        }

        yield return new Step(settings.SentAfter, DeliveryStatus.Sent, service);

        // Receipts exist only one to one, over iMessage and RCS (messages 8.2).
        if (chat.IsGroup || service == Service.Sms) yield break;
        var delivered = settings.DeliveredAfter < settings.SentAfter ? settings.SentAfter : settings.DeliveredAfter;
        yield return new Step(delivered, DeliveryStatus.Delivered, service);
        if (recipients[0].ReadsAfter is { } reads) yield return new Step(delivered + reads, DeliveryStatus.Read, service);
    }

    private static int? Failure(Message message, Service? service)
    {
        if (service is null) return ApiErrors.DeliveryFailed.Code;
        var needsIMessage = message.Poll is not null || message.Parts.Any(part => part is AppCardPart or AppClipPart);
        return needsIMessage && service != Service.IMessage ? ApiErrors.RecipientUnsupported.Code : null;
    }

    private readonly record struct Step(TimeSpan After, DeliveryStatus Status, Service? Service, int? Code = null);
}
