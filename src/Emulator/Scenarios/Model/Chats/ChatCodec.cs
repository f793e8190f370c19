using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

/// <summary>One chat of the file.</summary>
internal static class ChatCodec
{
    public static readonly MapCodec<ChatSpec> Chat = new MapCodec<ChatSpec>(
        position => new ChatSpec(position), chat => chat.IsPartlyUnread = true)
        .Optional("id", Texts.Uuid().Located(), (chat, id) => chat.Id = id, chat => chat.Id, "The chat's id. Without it: from the seed.")
        .Optional(KnownNamesReader.Key, Texts.Name(ChatKey.Problem, ".").Located(), (chat, key) => chat.Key = key, chat => chat.Key,
            "What the chat is called here and on the control plane, wherever a chat's id can stand: 1 to 64 characters, and each key once, "
            + "whatever its case. The API never sees it.")
        .Optional("from", Texts.Phone().Located(), (chat, line) => chat.From = line, chat => chat.From,
            "The account's line that takes part; one of lines. Without it: the only one.")
        .Required("to", HandleList(Participant.MostOthers).Located(), (chat, to) => chat.To = to, chat => chat.To,
            "Everybody else: one handle makes a direct chat, two or more a group.")
        .Optional("display_name", Texts.Any(100_000).Located(), (chat, name) => chat.DisplayName = name, chat => chat.DisplayName,
            "The name somebody gave the group. A named group is never reused by POST /chats.")
        .Optional("icon", Texts.Picture().Located(), (chat, icon) => chat.Icon = icon, chat => chat.Icon,
            "The URL of the group's icon, or the path of a file the emulator keeps.")
        .Optional("service", ServiceCodec.One, (chat, service) => chat.Service = service, chat => chat.Service,
            "What the chat runs over. Without it: the best that reaches everybody.")
        .Optional(
            "latest_service", ServiceCodec.One, (chat, service) => chat.LatestService = service, chat => chat.LatestService,
            "What carried the latest message, which is the service that answers show. Without it: as the messages here say.")
        .Optional("created_at", Times.Past().Located(), (chat, at) => chat.CreatedAt = at, chat => chat.CreatedAt,
            "When it began: a date-time, or a time before the start such as -2h30m. Without it: with its first message.")
        .Optional("health", Health(), (chat, health) => chat.Health = health, chat => chat.Health,
            "The chat's health_status. OPTED_OUT only marks the chat; what refuses messages is the contact's opted_out.", "HEALTHY")
        .Optional("joined", MembershipCodec.Joined(), (chat, people) => chat.Joined = people, chat => chat.Joined,
            "Groups only: those of to who came later than the chat was created, and when.")
        .Optional("left", MembershipCodec.Left(), (chat, people) => chat.Left = people, chat => chat.Left,
            "Groups only: who has left by themselves. true, or me among them: the own line; reading works then, actions answer 409/2013.",
            false)
        .Optional("removed", MembershipCodec.Gone(), (chat, people) => chat.Removed = people, chat => chat.Removed,
            "Groups only: who was taken out of the group by somebody.")
        .Optional("typing", Times.Since().Located(), (chat, isTyping) => chat.Typing = isTyping, chat => chat.Typing,
            "Whether the contact is typing at the start, or since when; direct chats over iMessage only.", false)
        .Optional(
            "background", BackgroundCodec.Background.Located(), (chat, background) => chat.Background = background, chat => chat.Background,
            "What the transcript is drawn on. Without it: the standard background.")
        .Optional(
            "locations", new ListCodec<LocationSpec>(LocationCodec.Location), (chat, locations) => chat.Locations = locations,
            chat => chat.Locations,
            "Which of to share their location, and where they are.")
        .Optional("updated_at", Times.Past().Located(), (chat, at) => chat.UpdatedAt = at, chat => chat.UpdatedAt,
            "When it last changed. Without it: with the last message, or when somebody last came or went.")
        .Optional("last_sent_at", Times.Past(), (chat, at) => chat.LastSentAt = at, chat => chat.LastSentAt,
            "When the own line last wrote in it. Without it: with its latest message here.")
        .Optional("read_receipt_at", Times.Past(), (chat, at) => chat.ReadReceiptAt = at, chat => chat.ReadReceiptAt,
            "When the contact was last told that the own line has read. Without it: never.")
        .Optional("typing_until", Times.Moment(), (chat, at) => chat.TypingUntil = at, chat => chat.TypingUntil,
            "Until when the contact sees the own line typing. Without it: not at all.")
        .Optional("card_shared_at", Times.Past(), (chat, at) => chat.CardSharedAt = at, chat => chat.CardSharedAt,
            "When the line's contact card was last shared in it. Without it: never.")
        .Optional("location_requested_at", Times.Past(), (chat, at) => chat.LocationRequestedAt = at, chat => chat.LocationRequestedAt,
            "When the account last asked for the location. Without it: never.")
        .Optional(
            "messages", new ListCodec<MessageSpec>(MessageCodec.Message), (chat, messages) => chat.Messages = messages,
            chat => chat.Messages,
            "What has been said, oldest first.");

    private static ScalarOrMapCodec<HealthSpec> Health() => new(
        new ConvertedCodec<HealthStatus, HealthSpec>(HealthState(), status => new HealthSpec { Status = status }, health => health.Status),
        new MapCodec<HealthSpec>(_ => new HealthSpec())
            .Required("status", HealthState(), (health, status) => health.Status = status, health => health.Status,
                "The chat's health_status.")
            .Optional("since", Times.Past(), (health, at) => health.Since = at, health => health.Since,
                "Since when. Without it: since the last message.")
            .Optional("former", HealthState(), (health, status) => health.Former = status, health => health.Former,
                "What it goes back to once the recipient writes again after a stop word.", "HEALTHY"),
        health => health is { Since: null, Former: HealthStatus.Healthy });

    private static Codec<HealthStatus> HealthState() => Choices.Of(ChatHealth.WireNames, index => (HealthStatus)index);

    private static ListCodec<Located<string>> HandleList(int atMost) => new(Texts.Person().Located(), 1, atMost);
}
