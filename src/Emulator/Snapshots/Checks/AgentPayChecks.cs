using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what a snapshot says of payments from customers' wallets can be.</summary>
internal static class AgentPayChecks
{
    private const string Handles = "state.agent_pay.handles";
    private const string Payments = "state.agent_pay.payments";
    private const string Flows = "state.agent_pay.flows";

    public static void Run(AgentPaySection? section)
    {
        if (section is null) return;
        SnapshotGuard.RequireUnique(section.Handles, Handles, handle => handle.Handle, "a handle is in it twice");
        SnapshotGuard.RequireUnique(section.Payments, Payments, payment => payment.Id, "a payment is in it twice");
        SnapshotGuard.RequireUnique(section.Flows, Flows, flow => flow.Key, "an idempotency key is in it twice");
        for (var i = 0; i < section.Handles.Length; i++)
        {
            var handle = section.Handles[i];
            SnapshotGuard.Require(Handle.IsValid(handle.Handle), Handles, i, "it is no handle");
            SnapshotGuard.Require(
                handle.Status != ConnectionStatus.Pending || handle is { ConnectId: not null, CodeUntil: not null }, Handles, i,
                "it is pending without a connection under way");
        }

        for (var i = 0; i < section.Payments.Length; i++) Check(section.Payments[i].Request, Payments, i);
        var known = section.Payments.Select(payment => payment.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < section.Flows.Length; i++)
        {
            Check(section.Flows[i].Request, Flows, i);
            SnapshotGuard.Require(
                section.Flows[i].PaymentId is not { } id || known.Contains(id), Flows, i, "it became a payment there is not");
        }
    }

    private static void Check(AgentPaymentRequest request, string list, int index)
    {
        SnapshotGuard.Require(Handle.IsValid(request.Handle) && request.AmountCents > 0, list, index, "it has no handle or no amount");
        var keys = (request.Metadata ?? []).Select(note => note.Key).ToList();
        SnapshotGuard.Require(keys.Distinct(StringComparer.Ordinal).Count() == keys.Count, list, index, "a key of metadata is in it twice");
    }
}
