using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>What is told of a line that changed; of a value that stayed as it was, nothing (rule events.account-unchanged).</summary>
internal static class LineEvents
{
    /// <summary>Status and reputation, whichever changed.</summary>
    public static IEnumerable<WorldEvent> Status(Line before, Line after, IdSource ids, TransitionContext context)
    {
        if (after.IsFlagged == before.IsFlagged && after.Reputation == before.Reputation) yield break;
        yield return new WorldEvent(ids.NextUuid(), EventTypes.PhoneNumberStatusUpdated, context.Now, context.TraceId, null, null)
        {
            Detail = new LineStatusDetail(before, after),
        };
    }

    /// <summary>Whether the vendor keeps what is written on it.</summary>
    public static IEnumerable<WorldEvent> Retention(Line before, Line after, IdSource ids, TransitionContext context)
    {
        if ((before.ZeroRetention == true) == (after.ZeroRetention == true)) yield break;
        var isOn = after.ZeroRetention == true;
        yield return AccountEvents.Of(
            EventTypes.ZeroRetentionUpdated,
            new AccountChangeDetail(AccountActor.Vendor, $"Zero-day retention turned {(isOn ? "on" : "off")}")
            {
                AboutLine = after.Number,
                Change = new SwitchChange(!isOn, isOn),
            },
            ids,
            context);
    }

    /// <summary>The account was given the line, or lost it.</summary>
    public static WorldEvent Held(string type, string number, IdSource ids, TransitionContext context) =>
        new(ids.NextUuid(), type, context.Now, context.TraceId, null, null) { Detail = new LineDetail(number) };

    /// <summary>Where calls go.</summary>
    public static IEnumerable<WorldEvent> Forwarding(
        AccountActor actor, Line before, Line after, IdSource ids, TransitionContext context)
    {
        if (after.ForwardingNumber == before.ForwardingNumber) yield break;
        yield return AccountEvents.Of(
            EventTypes.ForwardingUpdated,
            new AccountChangeDetail(actor, "Call forwarding updated")
            {
                AboutLine = after.Number,
                Change = new TextChange(before.ForwardingNumber, after.ForwardingNumber),
            },
            ids,
            context);
    }
}
