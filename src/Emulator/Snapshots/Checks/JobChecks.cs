using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Acts;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Groups;
using Chats.Emulator.Worlds.Transitions.Lines;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.Personas;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what is scheduled can be done. What a job is about may be gone where that happens in a world too.</summary>
internal static class JobChecks
{
    private const string Pending = "state.pending";

    public static void Run(StateSection state, StateIndex known)
    {
        SnapshotGuard.RequireUnique(state.Pending, Pending, job => (job.Due, job.Sequence), "a job is in it twice");
        for (var i = 0; i < state.Pending.Length; i++)
        {
            var job = state.Pending[i];
            SnapshotGuard.Require(
                job.Due != default && job.Sequence >= 0 && job.Sequence < state.Sequence, Pending, i,
                "it has no time, or its sequence is not below the state's");
            SnapshotGuard.Require(
                ChatOf(job) is not { } chat || known.Chats.ContainsKey(chat), Pending, i, "it is about a chat there is not");
            SnapshotGuard.Require(
                job is not FinishAuditJob audit || known.Audits.Contains(audit.AuditId), Pending, i, "it is about an audit there is not");
            SnapshotGuard.Require(
                FailureOf(job) is not { } code || ApiErrors.Find(code) is not null, Pending, i,
                "its failure code is not in the vendor's catalogue");
            SnapshotGuard.Require(
                job is not (GroupChangeJob or MembershipChangeJob) || known.Chats[ChatOf(job)!.Value], Pending, i,
                "it is about a group, and the chat is none");
            SnapshotGuard.Require(
                job is not MembershipChangeJob { Change: Addition { Handle: var added } } || Handle.IsValid(added), Pending, i,
                "whoever is to be added has no handle");
            SnapshotGuard.Require(
                RuleOf(job) is not { } rule || known.HasRule(rule.Handle, rule.Rule), Pending, i, "it is about a rule nobody has");
        }
    }

    private static Guid? ChatOf(Job job) => job switch
    {
        EndShareJob share => share.ChatId,
        EndTypingJob typing => typing.ChatId,
        StopTypingJob typing => typing.ChatId,
        PersonaSilenceJob silence => silence.ChatId,
        GroupChangeJob change => change.ChatId,
        MembershipChangeJob change => change.ChatId,
        BackgroundChangeJob change => change.ChatId,
        _ => null,
    };

    private static (string Handle, int Rule)? RuleOf(Job job) => job switch
    {
        PersonaSilenceJob silence => (silence.Handle, silence.Rule),
        PersonaStartJob start => (start.Handle, start.Rule),
        _ => null,
    };

    private static int? FailureOf(Job job) => job switch
    {
        GroupChangeJob change => change.FailsWith,
        BackgroundChangeJob change => change.FailsWith,
        MessageProgressJob progress => progress.FailureCode,
        _ => null,
    };
}
