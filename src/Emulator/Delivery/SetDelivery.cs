using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Delivery;

/// <summary>Takes a message out of its plan's hands: whatever was ahead of it is off, and it goes where somebody says.</summary>
/// <param name="MessageId">A message of the own line.</param>
/// <param name="To">How far it comes; null: its usual course goes on from where it is.</param>
/// <param name="FailureCode">What it fails with, if it does.</param>
/// <param name="Carrier">The only service there is for it; null: the best that may carry it.</param>
/// <param name="After">How long from now.</param>
internal sealed record SetDelivery(Guid MessageId, DeliveryStatus? To, int FailureCode, Service? Carrier, TimeSpan After)
{
    /// <summary>The value is the reason why it cannot be; null: it is so.</summary>
    public Result<Change<string?>> Apply(WorldState state, Moment moment)
    {
        if (!state.Messages.TryGetValue(MessageId, out var message)) return new Change<string?>(state, "The message is gone.", []);
        var course = Course.Of(state, state.Chats[message.ChatId], message, new DeliveryOutcome { Carrier = Carrier });
        if (Obstacle(course) is { } obstacle) return new Change<string?>(state, obstacle, []);

        var planned = state.Pending.OfType<ProgressMessage>().Where(step => step.MessageId == MessageId);
        var free = state with { Pending = state.Pending.Except(planned) };
        if (To is not { } to) return new Change<string?>(DeliveryPlan.Schedule(free, Unstalled(course), moment.Now + After), null, []);
        var steps = Moves.Between(message.Status, to).Select(status => Step(status, course));
        return After > TimeSpan.Zero ? Later(free, steps, moment.Now) : Now(free, steps, moment.Now);
    }

    /// <summary>What the contact stalls is what somebody wants to see go on.</summary>
    private static Course Unstalled(Course course) => course with { Outcome = course.Outcome with { StallsAt = null } };

    private string? Obstacle(Course course)
    {
        var message = course.Message;
        if (!message.IsFromMe) return "It is inbound; only what the own line sends is on its way.";
        if (Carrier is not null && message.Service is { } used && used != Carrier) return $"It travelled over {used.Wire()} already.";
        if (To is null) return message.Status < DeliveryStatus.Read ? null : $"A message that is {message.WireStatus} has no course to go on with.";
        if (!Moves.IsPossible(message.Status, To.Value)) return $"A message that is {message.WireStatus} cannot become {To.Value.Wire()}.";
        if (To == DeliveryStatus.Failed) return null;
        if (course.Carrier is null) return "No service that it may travel on reaches everybody; make it fail, or name a service with 'service'.";
        return To == DeliveryStatus.Sent || course.HasReceipts ? null : "It stops at sent: receipts exist only one to one, over iMessage and RCS.";
    }

    private Step Step(DeliveryStatus to, Course course) => to == DeliveryStatus.Failed
        ? new Step(After, to) { FailureCode = FailureCode }
        : new Step(After, to) { Carrier = course.Carrier };

    private Change<string?> Later(WorldState state, IEnumerable<Step> steps, DateTimeOffset now) =>
        new(steps.Aggregate(state, (next, step) => next.Schedule(sequence => step.At(now, sequence, MessageId))), null, []);

    /// <summary>At once, so that a manual clock need not move for it.</summary>
    private Change<string?> Now(WorldState state, IEnumerable<Step> steps, DateTimeOffset now)
    {
        var events = ImmutableArray.CreateBuilder<WorldEvent>();
        foreach (var step in steps)
        {
            var change = step.At(now, state.Sequence, MessageId).Run(state, now);
            state = change.State;
            events.AddRange(change.Events);
        }

        return new Change<string?>(state, null, events.ToImmutable());
    }
}
