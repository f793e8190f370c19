using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>Takes a message off its schedule: its steps to come are cancelled, and it gets the status that is asked for.</summary>
/// <param name="MessageId">A message of the own line.</param>
/// <param name="To">How far it comes; null: its usual course goes on from where it is.</param>
/// <param name="FailureCode">What it fails with, if it does.</param>
/// <param name="Carrier">The only service there is for it; null: the best that may carry it.</param>
/// <param name="After">How long from now.</param>
internal sealed record SetDeliveryStatusCommand(Guid MessageId, DeliveryStatus? To, int FailureCode, Service? Carrier, TimeSpan After)
{
    /// <summary>The value is the reason why it cannot be; null: it is so.</summary>
    public Result<TransitionResult<string?>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.Messages.TryGetValue(MessageId, out var message))
        {
            return new TransitionResult<string?>(state, "The message is gone.", []);
        }

        var schedule = MessageProgressSchedule.Of(state, state.Chats[message.ChatId], message, new DeliveryOutcome { Carrier = Carrier });
        if (Obstacle(schedule) is { } obstacle) return new TransitionResult<string?>(state, obstacle, []);

        var planned = state.Pending.OfType<MessageProgressJob>().Where(step => step.MessageId == MessageId);
        var free = state with { Pending = state.Pending.Except(planned) };
        if (To is not { } to)
        {
            return new TransitionResult<string?>(MessageProgressPlan.Schedule(free, Unstalled(schedule), context.Now + After), null, []);
        }

        var steps = StatusTransitions.Between(message.Status, to).Select(status => Step(status, schedule));
        return After > TimeSpan.Zero ? Later(free, steps, context.Now) : Now(free, steps, context.Now);
    }

    /// <summary>The course without the contact's stall, because the message is meant to go on.</summary>
    private static MessageProgressSchedule Unstalled(MessageProgressSchedule schedule) =>
        schedule with { Outcome = schedule.Outcome with { StallsAt = null } };

    private string? Obstacle(MessageProgressSchedule schedule)
    {
        var message = schedule.Message;
        if (!message.IsFromMe) return "It is inbound; only what the own line sends is on its way.";
        if (Carrier is not null && message.Service is { } used && used != Carrier) return $"It travelled over {used.ToWireName()} already.";
        if (To is null)
        {
            return message.Status < DeliveryStatus.Read ? null : $"A message that is {message.WireStatus} has no course to go on with.";
        }

        if (!StatusTransitions.IsPossible(message.Status, To.Value))
        {
            return $"A message that is {message.WireStatus} cannot become {To.Value.ToWireName()}.";
        }

        if (To == DeliveryStatus.Failed) return null;
        if (schedule.Carrier is null)
        {
            return "No service that it may travel on reaches everybody; make it fail, or name a service with 'service'.";
        }

        return To == DeliveryStatus.Sent || schedule.HasReceipts
            ? null
            : "It stops at sent: receipts exist only one to one, over iMessage and RCS.";
    }

    private MessageProgressStep Step(DeliveryStatus to, MessageProgressSchedule schedule) => to == DeliveryStatus.Failed
        ? new MessageProgressStep(After, to) { FailureCode = FailureCode }
        : new MessageProgressStep(After, to) { Carrier = schedule.Carrier };

    private TransitionResult<string?> Later(WorldState state, IEnumerable<MessageProgressStep> steps, DateTimeOffset now) =>
        new(steps.Aggregate(state, (next, step) => next.Schedule(sequence => step.At(now, sequence, MessageId))), null, []);

    /// <summary>At once, so that a manual clock need not move for it.</summary>
    private TransitionResult<string?> Now(WorldState state, IEnumerable<MessageProgressStep> steps, DateTimeOffset now)
    {
        var events = ImmutableArray.CreateBuilder<WorldEvent>();
        foreach (var step in steps)
        {
            var change = step.At(now, state.Sequence, MessageId).Run(state, now);
            state = change.State;
            events.AddRange(change.Events);
        }

        return new TransitionResult<string?>(state, null, events.ToImmutable());
    }
}
