using System.Reflection;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Snapshots;
using Chats.Emulator.Snapshots.Names;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Mono.Cecil;

namespace Chats.Emulator.Architecture;

/// <summary>
/// What a world's state holds is shown by the state dump, written by the export and kept by the snapshot, or stands below with the
/// reason: a member that is forgotten in one of them would be noticed by nobody. The compiled code of each is read for the members it gets.
/// </summary>
public sealed class StateMemberTests
{
    /// <summary>Left out of <c>GET /_emulator/state</c>, by the reason.</summary>
    private static readonly Dictionary<string, string> NotInDump = new(StringComparer.Ordinal)
    {
        ["a minute of the guard, which is soon over"] = "PersonaChat.MinuteFrom PersonaChat.Acts PersonaChat.IsGuarded",
        ["follows from the rest"] =
            "WorldState.Scopes WorldState.Threads WorldState.Index ReplyTo.Root ChatHealth.Former Blob.Bytes Blob.ETag "
            + "PaymentRequestState.BySession PaymentRequestState.All PaymentRequestState.ByStatus PaymentRequestKey",
        ["counters that only draw the next id or place"] =
            "WorldState.IdPosition WorldState.Sequence BlockedHandle.Sequence Message.Sequence MessageKey.Sequence Job.Sequence",
        ["settings of the scenario, which GET /_emulator/scenario shows"] =
            "WorldSettings WebhookSettings Contact.Declared WorldState.RemoteFiles RemoteFile PaymentAccount.Prices "
            + "PaymentAccount.Coupons PaymentAccount.PromotionCodes PaymentAccount.Customers Price Coupon PromotionCode",
        ["answers of an operation of the vendor's"] =
            "WorldState.Audits Audit ReputationReport ReputationDriver AdvisedAction OptOutChat UnhealthyChat WorldState.VCards VCard",
        ["protection against too many or repeated sends"] =
            "WorldState.Rates RateWindows WorldState.Sends SendOutcome LineSelection PaymentRequestState.Keys KeyedPaymentRequest",
        ["code, not data"] = "WorldState.Hears",
        ["the dump counts what is pending"] =
            "Job.Due EndTypingJob EndShareJob ExpireVCardJob FinishAuditJob GroupChangeJob MembershipChangeJob ExpireAttachmentJob "
            + "ExpireMessageJob MessageProgressJob BackgroundChangeJob GroupChange Addition Removal ExpirePaymentJob "
            + "ExpirePaymentRequestJob StopTypingJob PersonaActJob PersonaSilenceJob PersonaStartJob",
        ["where an act goes that says no place"] = "Contact.LastChatId",
        ["how people act by themselves, which GET /_emulator/contacts/{handle}/persona shows"] = "PersonaState.Named",
        ["messages are shown as the API answers them, which has no such field"] =
            "MessageEdits.LastAt Poll.UpdatedAt Reaction.At AppCardPart.Interactive AppCardPart.Image MediaReference",
        ["times that decide only when something ends, or which line is next"] =
            "Attachment.CreatedAt Attachment.UploadUntil Chat.LastSentAt",
        ["an id that is drawn and answered with a participant"] = "Line.HandleId",
        ["payment requests are shown as the API answers them, which names no person"] = "NaturalPayment.From NaturalPayment.Payer",
        ["a second after the beginning, which is shown"] = "LocationShare.FirstPositionAt",
    };

    /// <summary>Left out of <c>GET /_emulator/scenario</c>, by the reason.</summary>
    private static readonly Dictionary<string, string> NotInExport = new(StringComparer.Ordinal)
    {
        ["follows from the rest"] =
            "WorldState.Scopes WorldState.Threads WorldState.DeletedMessages WorldState.Index WorldState.Names WorldState.ChatKeys "
            + "Chat.Messages Chat.Unread MessageKey Participant.Id Participant.Service "
            + "Participant.LineType PaymentRequestState.BySession PaymentRequestState.All PaymentRequestState.ByStatus PaymentRequestKey "
            + "Blob.ETag",
        ["bytes: an export with uploaded files is refused"] = "Blob.Hash Blob.Bytes RemoteFile.Content AppCardPart.Image",
        ["counters that only draw the next id or place"] = "WorldState.Sequence Job.Sequence",
        ["the order in which they are written"] = "Chat.Sequence Message.Sequence",
        ["protection against too many or repeated sends, which a new start forgets"] =
            "WorldState.Rates RateWindows WorldState.Sends SendOutcome LineSelection AgentPayState.Flows AgentPaymentFlow "
            + "PaymentRequestState.Keys KeyedPaymentRequest",
        ["there is one currency"] = "AgentPaymentRequest.Currency PaymentRequest.Currency",
        ["a card lapses 24 hours after it was made, which a new start works out again"] = "ExpirePaymentJob.PaymentId",
        ["a request lapses when the scenario says"] = "ExpirePaymentRequestJob.RequestId ExpirePaymentRequestJob.TraceId",
        ["what receivers answered, and answer again"] = "WorldState.RoutingTokens RoutingTokens.Tokens",
        ["a second after a share began, which a new start does not wait for again"] = "LocationShare.FirstPositionAt",
        ["code, not data"] = "WorldState.Hears",
        ["stands with the person"] = "PersonaPerson.Handle",
        ["work under way: an export with it is refused"] =
            "EndTypingJob EndShareJob ExpireVCardJob FinishAuditJob GroupChangeJob MembershipChangeJob ExpireAttachmentJob "
            + "MessageProgressJob BackgroundChangeJob GroupChange Addition Removal WorldState.VCards VCard StopTypingJob "
            + "PersonaActJob PersonaChat.Queue PersonaChat.Step PersonaChat.Chosen",
        ["who begins or waits for an answer, which a new start works out again"] = "PersonaSilenceJob PersonaStartJob",
        ["a minute of the guard, which a new start begins anew"] = "PersonaChat.MinuteFrom PersonaChat.Acts PersonaChat.IsGuarded",
        ["where an act goes that says no place; after a new start that is found anew"] = "Contact.LastChatId",
    };

    /// <summary>Left out of <c>GET /_emulator/snapshot</c>, by the reason.</summary>
    private static readonly Dictionary<string, string> NotInSnapshot = new(StringComparer.Ordinal)
    {
        ["made again from the rest by StateSection.ToState"] = "WorldState.Hears WorldState.Scopes WorldState.Threads WorldState.DeletedMessages "
            + "WorldState.Index WorldState.Names WorldState.ChatKeys PaymentRequestState.BySession PaymentRequestState.All PaymentRequestState.ByStatus",
    };

    [Fact]
    public void The_state_dump_shows_every_member() =>
        Holds(Gotten(follow: true, "Control.State"), NotInDump, nameof(NotInDump), "src/Emulator/Control/State");

    [Fact]
    public void The_export_writes_every_member() =>
        Holds(
            Gotten(follow: true, "Scenarios.Exporting", "Scenarios.Model"),
            NotInExport,
            nameof(NotInExport),
            "src/Emulator/Scenarios/Exporting");

    /// <summary>
    /// A member is in the file when it has a name there, or when the code of the snapshot itself gets it. What it calls does not count:
    /// loading a state reads nearly all of it.
    /// </summary>
    [Fact]
    public void The_snapshot_keeps_every_member()
    {
        var kept = Gotten(follow: false, "Snapshots");
        foreach (var names in SnapshotNames.All) kept.UnionWith(names.Written.Keys.Select(member => $"{names.Type.Name}.{member}"));
        Holds(kept, NotInSnapshot, nameof(NotInSnapshot), "src/Emulator/Snapshots/Sections, with a name in src/Emulator/Snapshots/Names");
    }

    private static void Holds(HashSet<string> read, Dictionary<string, string> exceptions, string list, string room)
    {
        var excepted = exceptions.Values.SelectMany(members => members.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var forgotten = Members
            .Where(member => !read.Contains(member.Name) && !excepted.Contains(member.Name) && !excepted.Contains(member.Type))
            .Select(member => $"{member.Name} is left out: add it to {room}, or to {list} of this test with the reason.");
        var stale = excepted
            .Where(name => Members.Where(member => member.Name == name || member.Type == name).All(member => read.Contains(member.Name)))
            .Select(name => $"{name} is not left out any more, or is no member: take it from {list} of this test.");

        // As a message of its own, because what is compared would be shown with its end cut off.
        var problems = string.Join('\n', forgotten.Concat(stale));
        Assert.True(problems.Length == 0, problems);
    }

    /// <summary>
    /// What people of a persona do is written by the scenario's own codec, in exports and snapshots alike, so that nothing
    /// in it is forgotten by one of them alone.
    /// </summary>
    private static readonly Type WrittenWhole = typeof(Persona);

    private static readonly Type[] Collections = [typeof(IdMap<>), typeof(LayeredMap<>), typeof(JobQueue)];

    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>Each stored member of each record that a state holds.</summary>
    private static readonly IReadOnlyList<(string Type, string Name)> Members = [.. Stored()];

    private static IEnumerable<(string Type, string Name)> Stored()
    {
        var seen = new HashSet<Type>();
        var next = new Queue<Type>([typeof(WorldState)]);
        while (next.TryDequeue(out var type))
        {
            foreach (var argument in type.GetGenericArguments()) next.Enqueue(argument);
            if (Collections.Contains(type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type))
            {
                foreach (var collection in type.GetInterfaces()) next.Enqueue(collection);
                continue;
            }

            if (type.Assembly != typeof(WorldState).Assembly || type.IsEnum || type == WrittenWhole || !seen.Add(type)) continue;
            foreach (var kind in type.Assembly.GetTypes().Where(type.IsAssignableFrom)) next.Enqueue(kind);
            foreach (var member in type.GetProperties(Own | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if (!IsStored(type, member.Name)) continue;
                next.Enqueue(member.PropertyType);
                yield return (type.Name, $"{type.Name}.{member.Name}");
            }
        }
    }

    /// <summary>Times are stored in fields of their own (StoredTime).</summary>
    private static bool IsStored(Type type, string name) =>
        type.GetField($"<{name}>k__BackingField", Own) is not null
            || type.GetField($"_{char.ToLowerInvariant(name[0])}{name[1..]}", Own) is not null;

    /// <summary>The members that the code of some rooms gets.</summary>
    /// <param name="follow">Whether what that code calls elsewhere counts too.</param>
    /// <param name="rooms">Namespaces, with all that are in them.</param>
    private static HashSet<string> Gotten(bool follow, params string[] rooms)
    {
        using var module = ModuleDefinition.ReadModule(typeof(WorldState).Assembly.Location);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<MethodDefinition>();
        var own = module.GetTypes().Where(type => rooms.Any(room => IsIn(type, room))).SelectMany(type => type.Methods);
        var next = new Stack<MethodDefinition>(own);
        while (next.TryPop(out var method))
        {
            if (!seen.Add(method) || !method.HasBody) continue;
            foreach (var target in method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>())
            {
                if (target.DeclaringType.Scope != module) continue;
                if (target.Name.StartsWith("get_", StringComparison.Ordinal)) read.Add($"{target.DeclaringType.Name}.{target.Name[4..]}");
                if (follow && target.Resolve() is { } called && called.Module == module) next.Push(called);
            }
        }

        return read;
    }

    private static bool IsIn(TypeDefinition type, string room)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return $"{type.Namespace}.".StartsWith($"Chats.Emulator.{room}.", StringComparison.Ordinal);
    }
}
