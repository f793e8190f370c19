using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State.Compact;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.State;

/// <summary>Everything a world holds, as one immutable value: a fork, a savepoint and a reset are each one reference.</summary>
internal sealed record WorldState
{
    /// <summary>The integer behind all ids and chance of the world.</summary>
    public required ulong Seed { get; init; }

    public WorldSettings Settings { get; init; } = new();

    /// <summary>How many ids have been drawn.</summary>
    public long IdPosition { get; init; }

    /// <summary>How many chats, messages and jobs have been numbered.</summary>
    public long Sequence { get; init; }

    /// <summary>The account's lines by number.</summary>
    public ImmutableSortedDictionary<string, Line> Lines { get; init; } =
        ImmutableSortedDictionary.Create<string, Line>(StringComparer.Ordinal);

    public LineScopes Scopes { get; init; } = LineScopes.None;

    public LayeredMap<Contact> Contacts { get; init; } = LayeredMap<Contact>.Empty;

    /// <summary>The contacts that have a name.</summary>
    public ContactNames Names { get; init; } = ContactNames.None;

    public ImmutableDictionary<string, BlockedHandle> Blocked { get; init; } =
        ImmutableDictionary.Create<string, BlockedHandle>(StringComparer.Ordinal);

    /// <summary>The reputation audits of all lines by their id.</summary>
    public ImmutableDictionary<string, Audit> Audits { get; init; } = ImmutableDictionary.Create<string, Audit>(StringComparer.Ordinal);

    /// <summary>The address-book entries that can be downloaded now.</summary>
    public ImmutableDictionary<Guid, VCard> VCards { get; init; } = ImmutableDictionary<Guid, VCard>.Empty;

    public IdMap<Chat> Chats { get; init; } = IdMap<Chat>.Empty;

    /// <summary>The chats that have a key, by it; none comes or goes once the world is made.</summary>
    public ImmutableDictionary<string, Guid> ChatKeys { get; init; } = ImmutableDictionary.Create<string, Guid>(GivenName.Comparer);

    public IdMap<Message> Messages { get; init; } = IdMap<Message>.Empty;

    /// <summary>The members of every thread with a reply in it, by the message it began with.</summary>
    public ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>> Threads { get; init; } =
        ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>>.Empty;

    /// <summary>
    /// The messages that are deleted for the account while people keep them, by chat; only chats that have some stand here.
    /// </summary>
    public ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>> DeletedMessages { get; init; } =
        ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>>.Empty;

    public ImmutableDictionary<Guid, Attachment> Attachments { get; init; } = ImmutableDictionary<Guid, Attachment>.Empty;

    /// <summary>What the scenario says of media URLs, by URL.</summary>
    public ImmutableDictionary<string, RemoteFile> RemoteFiles { get; init; } =
        ImmutableDictionary.Create<string, RemoteFile>(UrlComparer.Instance);

    public ChatIndex Index { get; init; } = ChatIndex.Empty;

    /// <summary>Sends by idempotency key, kept for the world's life.</summary>
    public ImmutableDictionary<string, SendOutcome> Sends { get; init; } =
        ImmutableDictionary.Create<string, SendOutcome>(StringComparer.Ordinal);

    /// <summary>The account's webhook subscriptions, oldest first.</summary>
    public ImmutableArray<Subscription> Subscriptions { get; init; } = [];

    /// <summary>What receivers answered to be routed by.</summary>
    public RoutingTokens RoutingTokens { get; init; } = RoutingTokens.None;

    /// <summary>Payments from customers' wallets.</summary>
    public AgentPayState AgentPay { get; init; } = AgentPayState.Empty;

    /// <summary>Money that the account asks for.</summary>
    public PaymentRequestState PaymentRequests { get; init; } = PaymentRequestState.Empty;

    /// <summary>What people make of events; null while nobody acts by themselves.</summary>
    public EventListener? Hears { get; init; }

    /// <summary>People who act by themselves.</summary>
    public PersonaState Personas { get; init; } = PersonaState.Empty;

    public RateWindows Rates { get; init; } = new();

    public JobQueue Pending { get; init; } = JobQueue.Empty;

    public Chance Chance => new(Seed);

    /// <summary>Opens the id source; store its position back with the change.</summary>
    public IdSource OpenIds() => new(Seed, IdPosition);

    /// <summary>The state with a chat put in and every list brought up to date.</summary>
    public WorldState Put(Chat chat) => this with
    {
        Chats = Chats.Put(chat),
        Index = Index.Put(Chats.GetValueOrDefault(chat.Id), chat, Scopes),
    };

    /// <summary>The state with a chat replaced by one that stands in the same lists at the same place.</summary>
    public WorldState Replace(Chat chat) => this with { Chats = Chats.Put(chat) };

    /// <summary>Whether a number is a line of the account now; one that was taken from it is not.</summary>
    public bool HasLine(string number) => Lines.TryGetValue(number, out var line) && !line.IsReleased;

    /// <summary>The numbers of the account's lines.</summary>
    public IEnumerable<string> LineNumbers => Lines.Values.Where(line => !line.IsReleased).Select(line => line.Number);

    /// <summary>The state with a line that came to the account or left it; its chats are in the lists only while it is there.</summary>
    public WorldState PutInLists(Line line)
    {
        var next = Put(line);
        var scopes = Scopes.Without(next.Lines.Values.Where(other => other.IsReleased).Select(other => other.Number));
        return next with { Scopes = scopes, Index = ChatIndex.Build(new ListedObjects(Chats.Values), scopes) };
    }

    /// <summary>The state with a line replaced.</summary>
    public WorldState Put(Line line) => this with { Lines = Lines.SetItem(line.Number, line) };

    /// <summary>The state with an audit put in or replaced.</summary>
    public WorldState Put(Audit audit) => this with { Audits = Audits.SetItem(audit.Id, audit) };

    /// <summary>The state with a known message replaced.</summary>
    public WorldState Put(Message message) => this with { Messages = Messages.Put(message) };

    /// <summary>The state with a subscription put in its place, a new one at the end.</summary>
    public WorldState Put(Subscription subscription)
    {
        var before = Subscriptions.FirstOrDefault(other => other.Id == subscription.Id);
        return this with { Subscriptions = before is null ? Subscriptions.Add(subscription) : Subscriptions.Replace(before, subscription) };
    }

    /// <summary>The state with a new message, which joins the thread it replies to.</summary>
    /// <param name="message">The message.</param>
    /// <param name="chat">Its chat with it, new or changed; every list is brought up to date.</param>
    /// <param name="ids">Where their ids were drawn.</param>
    public WorldState Add(Message message, Chat chat, IdSource ids) => this with
    {
        IdPosition = ids.Position,
        Sequence = message.Sequence + 1,
        Messages = Messages.Put(message),
        Threads = ThreadsWith(message),
        Chats = Chats.Put(chat),
        Index = Index.Put(Chats.GetValueOrDefault(chat.Id), chat, Scopes),
    };

    /// <summary>The thread a message is part of, oldest first; just itself while there is no reply.</summary>
    public ImmutableSortedSet<MessageKey> ThreadOf(Message message) => Threads.GetValueOrDefault(message.ThreadRoot) ?? [message.Key];

    /// <summary>The messages of a chat as its people have them: also those that are deleted for the account.</summary>
    public ChatHistory HistoryOf(Chat chat) => new(chat.Messages, DeletedMessages.GetValueOrDefault(chat.Id) ?? []);

    /// <summary>
    /// The state in which the account sees a message no more: it is in no list of messages and no thread, but people still have it.
    /// </summary>
    public WorldState Hide(Message message)
    {
        var chat = Chats[message.ChatId];
        var next = Replace(chat with { Messages = chat.Messages.Remove(message.Key), Unread = chat.Unread.Remove(message.Key) }) with
        {
            DeletedMessages = DeletedMessages.SetItem(chat.Id, (DeletedMessages.GetValueOrDefault(chat.Id) ?? []).Add(message.Key)),
        };
        return Threads.TryGetValue(message.ThreadRoot, out var thread)
            ? next with { Threads = Threads.SetItem(message.ThreadRoot, thread.Remove(message.Key)) }
            : next;
    }

    /// <summary>The state with a job scheduled; its place among jobs due at the same time is the order of scheduling.</summary>
    public WorldState Schedule(Func<long, Job> job) => this with { Pending = Pending.Add(job(Sequence)), Sequence = Sequence + 1 };

    /// <summary>The state with whole collections put in at once and every list built from them; for seeding.</summary>
    /// <param name="chats">Chats that are objects.</param>
    /// <param name="messages">Messages that are objects.</param>
    /// <param name="compact">Chats and messages that are records.</param>
    /// <param name="changed">What stands in the place of the chats among the records that have its ids, in the same lists.</param>
    public WorldState Load(
        IReadOnlyCollection<Chat> chats,
        IReadOnlyCollection<Message> messages,
        CompactChats compact,
        IReadOnlyCollection<Chat>? changed = null)
    {
        var loaded = this with
        {
            Chats = IdMap<Chat>.Of(chats, compact.Chats, changed),
            ChatKeys = KeysOf(chats),
            Messages = IdMap<Message>.Of(messages, compact.Messages),
            Index = ChatIndex.Build(new JoinedChats(compact, new ListedObjects(chats)), Scopes),
        };
        return loaded with { Threads = loaded.ThreadsOf(messages), DeletedMessages = DeletedOf(messages) };
    }

    private ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>> ThreadsWith(Message message)
    {
        if (message.ReplyTo is not { Root: var root }) return Threads;
        return Threads.SetItem(root, (Threads.GetValueOrDefault(root) ?? BeginningOf(root)).Add(message.Key));
    }

    /// <summary>A thread before there is a reply in it.</summary>
    private ImmutableSortedSet<MessageKey> BeginningOf(Guid root) =>
        Messages.GetValueOrDefault(root) is { IsDeleted: false } first ? [first.Key] : [];

    private static ImmutableDictionary<string, Guid> KeysOf(IEnumerable<Chat> chats) => chats.Where(chat => chat.Key is not null)
        .ToImmutableDictionary(chat => chat.Key!, chat => chat.Id, GivenName.Comparer);

    private static ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>> DeletedOf(IEnumerable<Message> messages) => messages
        .Where(message => message.IsDeleted)
        .GroupBy(message => message.ChatId, message => message.Key)
        .ToImmutableDictionary(chat => chat.Key, chat => chat.ToImmutableSortedSet());

    private ImmutableDictionary<Guid, ImmutableSortedSet<MessageKey>> ThreadsOf(IEnumerable<Message> messages) => messages
        .Where(message => message is { ReplyTo: not null, IsDeleted: false })
        .GroupBy(message => message.ThreadRoot, message => message.Key)
        .ToImmutableDictionary(thread => thread.Key, thread => BeginningOf(thread.Key).Union(thread));
}
