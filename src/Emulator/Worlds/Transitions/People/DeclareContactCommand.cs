using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.People;

/// <summary>
/// Says what a person is like; what is null stays as it is. From then on what they can receive is known and not presumed.
/// </summary>
internal sealed record DeclareContactCommand(string Handle)
{
    /// <summary>Empty: the person has no name any more.</summary>
    public string? Name { get; init; }

    public ImmutableArray<Service>? Services { get; init; }

    /// <summary><see cref="Timeout.InfiniteTimeSpan"/>: the person does not read.</summary>
    public TimeSpan? ReadsAfter { get; init; }

    public DeliveryOutcome? Outcome { get; init; }

    public bool? OptedOut { get; init; }

    public bool? Blocked { get; init; }

    public bool? HasWritten { get; init; }

    /// <summary>What was asked for, which an event of the emulator's own tells then; null: none does.</summary>
    public JsonElement? Asked { get; init; }

    public Result<TransitionResult<Contact>> Apply(WorldState state, TransitionContext context)
    {
        if (NameProblem(state) is { } problem) return problem;
        var ids = state.OpenIds();
        var next = ChatOpening.EnsureContacts(state, [Handle], ids);
        if (OptedOut == false) next = OptOuts.Lift(next, next.Contacts[Handle], context.Now);
        var contact = Describe(next.Contacts[Handle], context.Now);
        return new TransitionResult<Contact>(
            next with
            {
                Contacts = next.Contacts.SetItem(Handle, contact),
                Names = Name is null ? next.Names : next.Names.With(Handle, contact.Name),
                Blocked = BlockedAfter(state, context.Now),
                IdPosition = ids.Position,
            },
            contact,
            Asked is { } changes
                ? [OwnEvents.Of(EmulatorEvents.ContactUpdated, context, chat: null, new ContactUpdatedDetail(Handle, changes))]
                : []);
    }

    private Refusal? NameProblem(WorldState state) =>
        Name is { Length: > 0 } name && state.Names.HandleOf(name) is { } other && other != Handle
            ? ContactRules.NameIsFree.Refuse($"{state.Names.Show(other)} has that name; give another, or take it from them with an empty 'name'.")
            : null;

    private Contact Describe(Contact contact, DateTimeOffset now) => contact with
    {
        Name = Name switch { null => contact.Name, "" => null, _ => Name },
        Services = Services ?? contact.Services,
        ReadsAfter = ReadsAfter is { } reads ? reads == Timeout.InfiniteTimeSpan ? null : reads : contact.ReadsAfter,
        Outcome = Outcome is { } outcome ? outcome == DeliveryOutcome.Usual ? null : outcome : contact.Outcome,
        OptedOutAt = OptedOut switch { true => contact.OptedOutAt ?? now, false => null, null => contact.OptedOutAt },
        HasWritten = HasWritten ?? contact.HasWritten,
        Declared = true,
    };

    private ImmutableDictionary<string, BlockedHandle> BlockedAfter(WorldState state, DateTimeOffset now) => Blocked switch
    {
        true when !state.Blocked.ContainsKey(Handle) => state.Blocked.Add(Handle, new BlockedHandle(Handle, now, Reason: null)),
        false => state.Blocked.Remove(Handle),
        _ => state.Blocked,
    };
}
