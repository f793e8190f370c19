using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Compact;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Messages;
using Chats.Emulator.Worlds.Transitions.Personas;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>
/// A state as lists in a stable order. What follows from them is left out and made again: the chats' lists of messages, seen and
/// deleted ones, threads, scopes, index.
/// </summary>
internal sealed record StateSection(ulong Seed, WorldSettings Settings, long IdPosition, long Sequence, RatesSection Rates)
{
    public ImmutableArray<Line> Lines { get; init; }

    public ImmutableArray<Contact> Contacts { get; init; }

    public ImmutableArray<BlockedHandle> Blocked { get; init; }

    public ImmutableArray<Audit> Audits { get; init; }

    public ImmutableArray<VCard> VCards { get; init; }

    /// <summary>
    /// By their sequence, without their lists of messages. Each is made when it is written, and when a state is read there are none here:
    /// they are read one by one.
    /// </summary>
    public required IEnumerable<Chat> Chats { get; init; }

    /// <summary>By their sequence; likewise.</summary>
    public required IEnumerable<Message> Messages { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; }

    public ImmutableArray<RemoteFile> RemoteFiles { get; init; }

    public ImmutableArray<KeyedSend> Sends { get; init; }

    public ImmutableArray<Subscription> Subscriptions { get; init; }

    public IReadOnlyList<RoutingToken>? RoutingTokens { get; init; }

    /// <summary>Null: nothing is known of payments from customers' wallets.</summary>
    public AgentPaySection? AgentPay { get; init; }

    /// <summary>Null: the account is set up as usual, and has asked nobody for money.</summary>
    public PaymentRequestSection? PaymentRequests { get; init; }

    /// <summary>Null: nobody acts by themselves.</summary>
    public PersonaSection? Personas { get; init; }

    public ImmutableArray<Job> Pending { get; init; }

    /// <summary>All bytes the state refers to, by hash.</summary>
    public IEnumerable<Blob> Blobs =>
        Attachments.Select(file => file.Content).Concat(RemoteFiles.Select(file => file.Content)).OfType<Blob>()
        .DistinctBy(blob => blob.Hash).OrderBy(blob => blob.Hash, StringComparer.Ordinal);

    public static StateSection Of(WorldState state) =>
        new(state.Seed, state.Settings, state.IdPosition, state.Sequence, RatesSection.Of(state.Rates))
        {
            Lines = [.. state.Lines.Values],
            Contacts = [.. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal)],
            Blocked = [.. state.Blocked.Values.OrderBy(blocked => blocked.Handle, StringComparer.Ordinal)],
            Audits = [.. state.Audits.Values.OrderBy(audit => audit.Id, StringComparer.Ordinal)],
            VCards = [.. state.VCards.Values.OrderBy(card => card.Id)],
            Chats = state.Chats.BySequence().Select(chat => chat with { Messages = [] }),
            Messages = state.Messages.BySequence(),
            Attachments = [.. state.Attachments.Values.OrderBy(file => file.Id)],
            RemoteFiles = [.. state.RemoteFiles.Values.OrderBy(file => file.Url, StringComparer.Ordinal)],
            Sends = [.. state.Sends.OrderBy(send => send.Key, StringComparer.Ordinal).Select(send => KeyedSend.Of(send.Key, send.Value))],
            Subscriptions = state.Subscriptions,
            RoutingTokens = RoutingToken.Of(state.RoutingTokens),
            AgentPay = AgentPaySection.Of(state.AgentPay),
            PaymentRequests = PaymentRequestSection.Of(state.PaymentRequests),
            Personas = PersonaSection.Of(state.Personas),
            Pending = [.. state.Pending],
        };

    /// <summary>The state but for its chats and messages.</summary>
    /// <param name="tokens">The tokens of the account, for the lists they may ask for.</param>
    /// <param name="blobs">The bytes of files by their hash.</param>
    public WorldState ToState(ImmutableArray<DeclaredToken> tokens, IReadOnlyDictionary<string, Blob> blobs) =>
        new()
        {
            Seed = Seed,
            Settings = Settings,
            IdPosition = IdPosition,
            Sequence = Sequence,
            Lines = Lines.ToImmutableSortedDictionary(line => line.Number, line => line, StringComparer.Ordinal),
            Scopes =
                LineScopes.Of(Lines.Select(line => line.Number), [.. tokens.Select(token => token.Lines).OfType<ImmutableArray<string>>()])
                    .Without(Lines.Where(line => line.IsReleased).Select(line => line.Number)),
            Contacts = LayeredMap<Contact>.Of(new CompactContactsBuilder(Contacts).Build()),
            Names = ContactNames.Of(Contacts.Select(contact => (contact.Handle, contact.Name))),
            Blocked = Blocked.ToImmutableDictionary(blocked => blocked.Handle, StringComparer.Ordinal),
            Audits = Audits.ToImmutableDictionary(audit => audit.Id, StringComparer.Ordinal),
            VCards = VCards.ToImmutableDictionary(card => card.Id),
            Attachments = Attachments.ToImmutableDictionary(file => file.Id, file => file with { Content = Bytes(file.Content, blobs) }),
            RemoteFiles = ImmutableDictionary.Create<string, RemoteFile>(UrlComparer.Instance).SetItems(
                RemoteFiles.Select(file => KeyValuePair.Create(file.Url, file with { Content = Bytes(file.Content, blobs) }))),
            Sends = Sends.ToImmutableDictionary(
                send => send.Key,
                send => send.Outcome with { Message = Reactions.WithIds(send.Outcome.Message) },
                StringComparer.Ordinal),
            Subscriptions = Subscriptions,
            RoutingTokens = RoutingToken.ToTokens(RoutingTokens),
            AgentPay = AgentPay?.ToState() ?? AgentPayState.Empty,
            PaymentRequests = PaymentRequests?.ToState() ?? PaymentRequestState.Empty,
            Hears = Personas is null ? null : PersonaHearing.Hear,
            Personas = Personas?.ToState() ?? PersonaState.Empty,
            Rates = Rates.ToWindows(),
            Pending = [.. Pending],
        };

    private static Blob? Bytes(Blob? named, IReadOnlyDictionary<string, Blob> blobs)
    {
        if (named is null) return null;
        SnapshotGuard.Require(blobs.TryGetValue(named.Hash, out var blob), $"{SnapshotEntries.OfBlob(named.Hash)} is missing");
        return blob;
    }
}
