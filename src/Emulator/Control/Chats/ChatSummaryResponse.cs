using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>A chat as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">What the scenario calls it; null: nothing.</param>
/// <param name="Name">What to call it: the group's name, or the names of its people.</param>
/// <param name="IsGroup">Whether it is a group.</param>
/// <param name="Service">What it runs over, as the API shows it.</param>
/// <param name="Line">The account's line.</param>
/// <param name="UpdatedAt">When something last changed in it.</param>
/// <param name="People">Who is in it, the account aside; of many the first.</param>
/// <param name="PeopleCount">How many are in it.</param>
/// <param name="Unread">How many messages the account has not marked as read.</param>
/// <param name="Health">The vendor's <c>health_status.status</c>.</param>
internal record ChatSummaryResponse(
    Guid Id, string? Key, string Name, bool IsGroup, string Service, string Line, DateTimeOffset UpdatedAt,
    IReadOnlyList<ChatPersonResponse> People, int PeopleCount, int Unread, string Health)
{
    /// <summary>How many people a list names.</summary>
    public const int MostPeople = 4;

    /// <summary>True when its person has sent a stop word; else null.</summary>
    public bool? OptedOut { get; init; }

    /// <summary>True when the account has left the group; else null.</summary>
    public bool? HasLeft { get; init; }

    /// <summary>Who types now; null: nobody does, or nobody can know.</summary>
    public IReadOnlyList<string>? Typing { get; init; }

    /// <summary>True while its people see the account typing; else null.</summary>
    public bool? AccountTyping { get; init; }

    /// <summary>The latest message that its people have; null: there is none.</summary>
    public LatestMessageResponse? Latest { get; init; }

    /// <param name="chat">The chat.</param>
    /// <param name="state">The world.</param>
    /// <param name="now">The world's time.</param>
    /// <param name="mostPeople">How many people are named.</param>
    public static ChatSummaryResponse Of(Chat chat, WorldState state, DateTimeOffset now, int mostPeople = MostPeople)
    {
        var people = ChatPeople.Of(chat);
        var history = state.HistoryOf(chat);
        return new ChatSummaryResponse(
            chat.Id,
            chat.Key,
            ChatPeople.Name(chat, state),
            chat.IsGroup,
            chat.ShownService.ToWireName(),
            chat.Line,
            chat.UpdatedAt,
            [.. people.Take(mostPeople).Select(person => ChatPersonResponse.Of(person.Handle, state))],
            people.Count,
            chat.Unread.Count,
            chat.Health.Wire)
        {
            OptedOut = ChatPeople.HasOptedOut(chat, state) ? true : null,
            HasLeft = chat.HasLeft ? true : null,
            Typing = chat.ContactTypingSince is null ? null : [people[0].Handle],
            AccountTyping = chat.TypingUntil > now ? true : null,
            Latest = history.IsEmpty ? null : LatestMessageResponse.Of(state.Messages[history.Latest.Id], state),
        };
    }
}
