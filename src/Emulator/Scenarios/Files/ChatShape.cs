using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>One chat of the file.</summary>
internal static class ChatShape
{
    public const int MostRecipients = 31;

    public static readonly MapShape<ChatSpec> Chat = new MapShape<ChatSpec>(_ => new ChatSpec())
        .Optional("id", Texts.Uuid().Located(), (chat, id) => chat.Id = id, "The chat's id. Without it: from the seed.")
        .Required("from", Texts.Phone().Located(), (chat, line) => chat.From = line, "The account's line that takes part; one of lines.")
        .Required("to", HandleList(MostRecipients).Located(), (chat, to) => chat.To = to,
            "Everybody else: one handle makes a direct chat, two or more a group.")
        .Optional("display_name", Texts.Any(1000).Located(), (chat, name) => chat.DisplayName = name,
            "The name somebody gave the group. A named group is never reused by POST /chats.")
        .Optional("icon", Texts.Url("https").Located(), (chat, icon) => chat.Icon = icon, "The URL of the group's icon.")
        .Optional("service", ContactShape.OneService, (chat, service) => chat.Service = service,
            "What the chat runs over. Without it: the best that reaches everybody.")
        .Optional("created_at", Times.Past().Located(), (chat, at) => chat.CreatedAt = at,
            "When it began: a date-time, or a time before the start such as -2h30m. Without it: with its first message.")
        .Optional("health", Choices.Of(ChatHealth.WireNames, index => (HealthStatus)index), (chat, health) => chat.Health = health,
            "The chat's health_status. OPTED_OUT only marks the chat; what refuses messages is the contact's opted_out.", ChatHealth.WireNames[0])
        .Optional("joined", PassageShape.Joined(), (chat, people) => chat.Joined = people,
            "Groups only: those of to who came later than the chat was created, and when.")
        .Optional("left", PassageShape.Left(), (chat, people) => chat.Left = people,
            "Groups only: who has left by themselves. true, or me among them: the own line; reading works then, actions answer 409/2013.", false)
        .Optional("removed", PassageShape.Gone(), (chat, people) => chat.Removed = people,
            "Groups only: who was taken out of the group by somebody.")
        .Optional("typing", Numbers.TrueOrFalse().Located(), (chat, isTyping) => chat.Typing = isTyping,
            "Whether the contact is typing at the start; direct chats over iMessage only.", false)
        .Optional("background", BackgroundShape.Background.Located(), (chat, background) => chat.Background = background,
            "What the transcript is drawn on. Without it: the standard background.")
        .Optional("locations", new ListShape<LocationSpec>(LocationShape.Location), (chat, locations) => chat.Locations = locations,
            "Which of to share their location, and where they are.")
        .Optional("messages", new ListShape<MessageSpec>(MessageShape.Message), (chat, messages) => chat.Messages = messages,
            "What has been said, oldest first.");

    private static ListShape<Located<string>> HandleList(int atMost) => new(Texts.HandleOfSomebody().Located(), 1, atMost);
}
