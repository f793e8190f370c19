using Chats.Emulator.Delivery;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Chats.Emulator.Worlds.Transitions.Groups;
using Chats.Emulator.Worlds.Transitions.Lines;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what is scheduled can be done. What a job is about may be gone where that happens in a world too.</summary>
internal static class JobChecks
{
    private const string Pending = "state.pending";

    public static void Run(StateSection state, Known known)
    {
        Broken.Twice(state.Pending, Pending, job => (job.Due, job.Sequence), "a job is in it twice");
        for (var i = 0; i < state.Pending.Length; i++)
        {
            var job = state.Pending[i];
            Broken.Unless(job.Due != default && job.Sequence >= 0 && job.Sequence < state.Sequence, Pending, i, "it has no time, or its sequence is not below the state's");
            Broken.Unless(ChatOf(job) is not { } chat || known.Chats.ContainsKey(chat), Pending, i, "it is about a chat there is not");
            Broken.Unless(job is not FinishAudit audit || known.Audits.Contains(audit.AuditId), Pending, i, "it is about an audit there is not");
            Broken.Unless(FailureOf(job) is not { } code || ApiErrors.Find(code) is not null, Pending, i, "its failure code is not in the vendor's catalogue");
            Broken.Unless(job is not (MakeGroupChange or MakeMembershipChange) || known.Chats[ChatOf(job)!.Value].IsGroup, Pending, i, "it is about a group, and the chat is none");
            Broken.Unless(job is not MakeMembershipChange { Change: Addition { Handle: var added } } || Handle.IsValid(added), Pending, i, "whoever is to be added has no handle");
        }
    }

    private static Guid? ChatOf(Job job) => job switch
    {
        EndShare share => share.ChatId,
        EndTyping typing => typing.ChatId,
        MakeGroupChange change => change.ChatId,
        MakeMembershipChange change => change.ChatId,
        MakeBackgroundChange change => change.ChatId,
        _ => null,
    };

    private static int? FailureOf(Job job) => job switch
    {
        MakeGroupChange change => change.FailsWith,
        MakeBackgroundChange change => change.FailsWith,
        ProgressMessage progress => progress.FailureCode,
        _ => null,
    };
}
