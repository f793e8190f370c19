using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Delivery;

namespace Chats.Emulator.Control.Messages;

/// <summary>The body of <c>PUT /_emulator/messages/{messageId}/delivery</c>.</summary>
/// <param name="Status">How far the message comes: <c>sent</c>, <c>delivered</c>, <c>read</c> or <c>failed</c>; null: its usual course goes
/// on from where it is.</param>
/// <param name="Code">With <c>failed</c>: the vendor's code, 3007, 4001, 4002, 4005, or the unpublished 4006–4008; null: 4001.</param>
/// <param name="Service">The only service there is for it; null: the best that may carry it.</param>
/// <param name="After">How long from now, on the world's clock; null: at once.</param>
internal sealed record MessageDeliveryRequest(string? Status = null, int? Code = null, string? Service = null, TimeSpan? After = null)
{
    private static readonly DeliveryStatus[] Reachable = [DeliveryStatus.Sent, DeliveryStatus.Delivered, DeliveryStatus.Read,
        DeliveryStatus.Failed];

    private DeliveryStatus? To => DeliveryStatusExtensions.Parse(Status);

    /// <summary>Everything that is wrong with it, whatever the message.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Status is not null && !(To is { } status && Reachable.Contains(status)))
        {
            yield return $"status is {OneOf.Of([.. Reachable.Select(reachable => reachable.ToWireName())], Status)}";
        }

        if (Code is not null && To != DeliveryStatus.Failed) yield return "code goes with status failed";
        if (Code is { } code && !FailureCodes.InjectedMessage.Contains(code))
        {
            yield return $"code is one of {string.Join(", ", FailureCodes.InjectedMessage)}";
        }

        if (Service is not null && ServiceExtensions.Parse(Service) is null)
        {
            yield return $"service is {OneOf.Of([.. ServiceExtensions.Names], Service)}";
        }

        if (After == Timeout.InfiniteTimeSpan) yield return "after is a duration such as 5s or PT5M";
    }

    internal SetDeliveryStatusCommand For(Guid messageId) =>
        new(messageId, To, Code ?? ApiErrors.DeliveryFailed.Code, ServiceExtensions.Parse(Service), After ?? TimeSpan.Zero);
}
