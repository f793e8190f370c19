using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Starts a chat by sending its first message, or sends into the chat these people already have (chats 5.1).</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="From">The line, E.164.</param>
/// <param name="To">The recipients, normalised and without duplicates.</param>
/// <param name="Content">The first message.</param>
/// <param name="Plan">How the message will progress.</param>
internal sealed record StartChat(Grant Grant, string From, ImmutableArray<string> To, Outgoing Content, DeliveryPlanner Plan)
{
    private bool IsGroup => To.Length > 1;

    public Result<Change<SendOutcome>> Apply(WorldState state, Moment moment)
    {
        if (!Grant.Covers(From, state)) return ChatRules.FromIsYours.Refuse();
        if (Sending.Replay(state, Content.IdempotencyKey) is { } replay) return replay;

        var existing = Existing(state);
        if (existing is null && Sending.FirstMessageProblem(Content, state.Settings) is { } problem) return problem;
        if (Sending.RecipientProblem(state, From, To, Content.OverrideOptOut) is { } recipientProblem) return recipientProblem;

        var ids = state.OpenIds();
        var media = Media.Resolve(state, Content.Parts, ids, moment);
        if (media.Missing is { } missing) return missing;
        if (Sending.ContentProblem(state, existing, To, Content) is { } contentProblem) return contentProblem;
        if (Sending.RateProblem(state, From, To, moment.Now) is { } tooMany) return tooMany;
        if (media.Unfetched is { } unfetched) return unfetched;

        var next = Meet(state, ids);
        var chat = existing ?? Open(next, ids, moment.Now);
        return Sending.Send(next, chat, existing is null, Content with { Parts = media.Parts }, ids, moment, Plan);
    }

    private Chat? Existing(WorldState state)
    {
        var list = state.Index.List(IndexKey.Reuse(From, IsGroup, To));
        return list.IsEmpty ? null : state.Chats[list[0].ChatId];
    }

    /// <summary>Makes the acquaintance of handles nobody wrote to before.</summary>
    private WorldState Meet(WorldState state, IdSource ids)
    {
        var strangers = To.Where(handle => !state.Contacts.ContainsKey(handle));
        var met = strangers.Select(handle => KeyValuePair.Create(handle, Contact.Stranger(ids.NextUuid(), handle))).ToList();
        return met.Count == 0 ? state : state with { Contacts = state.Contacts.SetItems(met) };
    }

    private Chat Open(WorldState state, IdSource ids, DateTimeOffset now)
    {
        var contacts = To.Select(handle => state.Contacts[handle]).ToList();
        var service = ServiceChoice.ForNewChat(contacts, Content.PreferredService);
        var line = state.Lines[From];
        var me = new Participant(line.HandleId, line.Number, service, now, IsMe: true);
        var others = contacts.Select(contact => new Participant(contact.Id, contact.Handle, service, now, IsMe: false));
        return new Chat(ids.NextUuid(), state.Sequence, From, [me, .. others], IsGroup, service)
        {
            CreatedAt = now,
            UpdatedAt = now,
            Health = new ChatHealth(HealthStatus.Healthy, now),
        };
    }
}
