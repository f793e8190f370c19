using System.Globalization;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.AgentPayments;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;
using Chats.Emulator.Worlds.Transitions.Personas;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>What a world is in the middle of: a scenario says how things stand, not what is about to happen.</summary>
internal static class PendingWork
{
    /// <summary>Why the state cannot be written down; null: it is at rest.</summary>
    public static string? Problem(WorldState state)
    {
        var jobs = state.Pending.Where(job => !IsKept(job) && !job.IsMoot(state)).ToList();
        if (jobs.Count == 0) return null;
        var counts = jobs.GroupBy(job => job.About).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(
                group => group.Count() == 1
                    ? group.Key
                    : string.Create(CultureInfo.InvariantCulture, $"{group.Count()} times {group.Key}"));
        return $"Something is under way, the last of it due at {jobs.Max(job => job.Due):yyyy-MM-dd'T'HH:mm:ss.fff'Z'}: {string.Join(", ", counts)}. "
            + "Advance the clock until then, or wait while it flows by itself";
    }

    /// <summary>Ends that follow from what the scenario says.</summary>
    private static bool IsKept(Job job) =>
        job is ExpireMessageJob or ExpireAttachmentJob or EndTypingJob or EndShareJob or ExpirePaymentJob or ExpirePaymentRequestJob
            or PersonaSilenceJob or PersonaStartJob;
}
