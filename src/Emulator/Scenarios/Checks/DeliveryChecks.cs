using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>
/// Checks what a fault wants of something that is done after the answer: a rule about calls that start nothing would never be noticed.
/// </summary>
internal static class DeliveryChecks
{
    private static readonly ImmutableArray<string> Sends = ["createChat", "sendMessageToChat", "sendMessage", "sendVoiceMemo", "createPoll",
        "updateAppCard"];
    private static readonly ImmutableArray<string> Changes = ["updateChat", "addParticipant", "removeParticipant", "leaveChat",
        "startReputationAudit"];
    private static readonly ImmutableArray<string> Backgrounds = ["setBackground", "removeBackground"];

    public static void Run(FaultSpec fault, Located<DeliveryOutcome> delivery, Problems problems)
    {
        if (fault is { Phase: { Value: FaultPhase.After } phase, Then.Delay: null })
        {
            problems.Add(
                phase.Position, "phase says when the answer is spoilt or held back, and delivery leaves the answer alone; leave it out");
        }

        if (fault.On is not { } on || OperationNames.Meant(on.Value) is not { Count: > 0 } meant) return; // reported already
        foreach (var problem in OutcomeProblems(on.Value, [.. meant.Select(operation => operation.Name)], delivery.Value))
        {
            problems.Add(delivery.Position, problem);
        }
    }

    private static IEnumerable<string> OutcomeProblems(string on, List<string> operations, DeliveryOutcome outcome)
    {
        if (operations.Exists(Sends.Contains)) return outcome.Problems(FailureCodes.InjectedMessage);
        if (operations.Exists(Changes.Contains)) return ChangeProblems(outcome, FailureCodes.Change);
        if (operations.Exists(Backgrounds.Contains)) return ChangeProblems(outcome, FailureCodes.Background);
        return [$"'{on}' starts nothing that is done after the answer; these do: {string.Join(", ", [.. Sends, .. Changes, .. Backgrounds])}"];
    }

    /// <summary>A group changes or does not; it is neither delivered nor carried.</summary>
    private static IEnumerable<string> ChangeProblems(DeliveryOutcome outcome, ImmutableArray<int> codes)
    {
        var isAboutMessages = outcome is not { Carrier: null, DeliveredAfter: null, ArrivesLate: null };
        return isAboutMessages
            ? ["service, delivered_after and arrives_late are about messages, and these calls send none", .. outcome.Problems(codes)]
            : outcome.Problems(codes);
    }
}
