using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>One thing a person does: a map with exactly one key that says what, and others that say where and when.</summary>
internal static class ActCodec
{
    /// <summary>The keys that say what is done.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "say", "type", "read", "react", "edit", "unsend", "vote", "add_options", "send", "share_location", "share_card", "leave", "join",
        "add", "remove", "rename", "change_icon", "stop", "block", "change_services", "pay", "decline", "approve", "connect", "one_of",
    ];

    /// <summary>An act of a persona: it stands in the chat of what it answers.</summary>
    public static readonly ReferenceCodec<Act> InPersonas = new("act", () => Of(ActUse.Persona));

    /// <summary>An act that a call of the control plane asks for: the person stands in the path.</summary>
    public static readonly Codec<Act> InCalls = Of(ActUse.Call);

    /// <summary>An act that is a step of a test.</summary>
    public static readonly Codec<Act> InTests = Of(ActUse.Test);

    private static Codec<Act> Of(ActUse use)
    {
        var isOneOf = OneOf(Act(use, Map(use == ActUse.Test ? ActUse.Call : use).ExactlyOneOf([.. Keys.SkipLast(1)])));
        return Act(use, Map(use).Optional(
            "one_of", isOneOf, (act, acts) => act.Content = new OneOfAct([.. acts]), act => (act.Content as OneOfAct)?.Acts,
            "Acts of which the world's chance picks one.").ExactlyOneOf([.. Keys]));
    }

    private static ListCodec<Act> OneOf(Codec<Act> act) => new(act, atLeast: 2, atMost: 100);

    /// <summary>What a call says of the place is refused by the world; a test is told before it runs.</summary>
    private static Codec<Act> Act(ActUse use, MapCodec<ActSpec> map)
    {
        var act = new ConvertedCodec<ActSpec, Act>(map, spec => spec.ToAct(), ActSpec.Of);
        return use == ActUse.Test ? new CheckedCodec<Act>(act, act => act.PlaceProblem) : act;
    }

    private static MapCodec<ActSpec> Map(ActUse use)
    {
        var map = Payments(Group(Reactions(Writing(new MapCodec<ActSpec>(_ => new ActSpec()))), use));
        map.Optional("message", ActTexts.Message(), (act, message) => act.Message = message, act => act.Message,
            "The message it is about: an id, or last. Without it the account's latest in the chat that can be meant; what is edited or "
            + "taken back is the person's own latest.", Domain.Acts.Act.LastMessage);
        if (use != ActUse.Call) Timing(map);
        if (use != ActUse.Persona) Place(map);
        return use == ActUse.Test ? OfTests(map) : map;
    }

    private static MapCodec<ActSpec> Writing(MapCodec<ActSpec> map) => map
        .Optional("say", SayCodec.Say, (act, say) => act.Content = say, act => act.Content as SayAct,
            "They write a message: its text, or a map with more.")
        .Optional(
            "type", Times.Duration(longest: TimeSpan.FromDays(1), shortest: TimeSpan.FromMilliseconds(1)),
            (act, duration) => act.Content = new TypeAct(duration), act => (act.Content as TypeAct)?.For,
            "They show that they type, for so long. Seen in direct iMessage chats only.")
        .Flag<ReadAct>("read", "They read what was delivered to them; with message up to that one.")
        .Optional("send", SendCodec.Send, (act, send) => act.Content = send, act => act.Content as SendAct,
            "They send media, a voice memo, an app card or a poll, or put a sticker on a message.")
        .Optional("edit", SayCodec.Edit, (act, edit) => act.Content = edit, act => act.Content as EditAct,
            "They put another text in place of one they wrote.")
        .Flag<UnsendAct>("unsend", "They take back a message they wrote.")
        .Flag<StopAct>("stop", "They send the stop word, STOP.");

    private static MapCodec<ActSpec> Reactions(MapCodec<ActSpec> map) => map
        .Optional("react", ReactCodec.React, (act, react) => act.Content = react, act => act.Content as ReactAct,
            "They react to a message: love, like, dislike, laugh, emphasize, question, or a single emoji.")
        .Optional("vote", ReactCodec.Vote, (act, vote) => act.Content = vote, act => act.Content as VoteAct,
            "They vote in the latest poll of the chat: the text of an option.")
        .Optional(
            "add_options", new ListCodec<string>(Texts.Any(), atLeast: 1, atMost: 100),
            (act, options) => act.Content = new AddOptionsAct([.. options]), act => (act.Content as AddOptionsAct)?.Options,
            "They add options to the latest poll of the chat, whoever sent it.")
        .Optional("share_location", ShareLocationCodec.Share, (act, share) => act.Content = share, act => act.Content as ShareLocationAct,
            "They share where they are; false: no longer.")
        .Optional("share_card", ShareCardCodec.Share, (act, card) => act.Content = card, act => act.Content as ShareCardAct,
            "They share their name and photo with the account's line; true: those they have.");

    private static MapCodec<ActSpec> Group(MapCodec<ActSpec> map, ActUse use) => map
        .Flag<LeaveAct>("leave", "They leave the group.")
        .Flag<JoinAct>("join", "They come back to a group they were in.")
        .Optional("add", ActTexts.Person(use), (act, person) => act.Content = new AddAct(person), act => (act.Content as AddAct)?.Person,
            "They bring somebody into the group, also the account's line.")
        .Optional(
            "remove", ActTexts.Person(use), (act, person) => act.Content = new RemoveAct(person), act => (act.Content as RemoveAct)?.Person,
            "They remove somebody from the group, also the account's line.")
        .Optional("rename", ActTexts.GroupName(), (act, name) => act.Content = new RenameAct(name), act => (act.Content as RenameAct)?.Name,
            "They give the group another name; an empty text takes it away.")
        .Optional(
            "change_icon", Texts.UrlOrEmpty("https"), (act, url) => act.Content = new ChangeIconAct(url),
            act => (act.Content as ChangeIconAct)?.Url,
            "They give the group another icon: where the image is, see remote_files; an empty text takes it away.")
        .Optional(
            "block", Numbers.TrueOrFalse(), (act, isOn) => act.Content = new BlockAct(isOn), act => (act.Content as BlockAct)?.IsBlocked,
            "Whether the account's blocklist has them from now on.")
        .Optional(
            "change_services", new ListCodec<Service>(ServiceCodec.One, atMost: 3),
            (act, services) => act.Content = new ChangeServicesAct([.. services.Distinct()]),
            act => (act.Content as ChangeServicesAct)?.Services,
            "What they can receive from now on, best first; an empty list: nothing.");

    private static MapCodec<ActSpec> Payments(MapCodec<ActSpec> map) => map
        .Flag<PayAct>("pay", "They pay at the checkout that the account's latest message with such a link leads to.")
        .Flag<DeclineAct>("decline", "They give up at that checkout.")
        .Flag<ApproveAct>("approve", "They approve of the payments from their wallet that wait for it.")
        .Flag<ConnectAct>("connect", "They write the code they got for connecting their wallet.");

    private static void Timing(MapCodec<ActSpec> map) => map
        .Optional("after", Times.Duration(longest: TimeSpan.FromDays(366)), (act, after) => act.After = after, act => act.After,
            "How long they wait before it, on the world's clock.", Durations.Format(TimeSpan.Zero))
        .Optional("chance", Numbers.Upto(1), (act, chance) => act.Chance = chance, act => act.Chance,
            "How probable it is that they do it, 0 to 1.", 1);

    private static void Place(MapCodec<ActSpec> map) => map
        .Optional("to", KnownNameCodec.Line(), (act, line) => act.To = line, act => act.To,
            "The account's line it goes to; a message opens a chat where there is none.")
        .Optional(
            "with", new ListCodec<string>(ActTexts.Actor(), atLeast: 1, atMost: Participant.MostOthers - 1), (act, people) => act.With = people,
            act => act.With.Count == 0 ? null : act.With,
            "With to: who else is in the chat, which is a group then.")
        .Optional("chat", ActTexts.Chat(), (act, chat) => act.Chat = chat, act => act.Chat,
            "The chat, by id or key. Without to and chat: that of the person's last act or message, else their only direct chat.");

    private static MapCodec<ActSpec> OfTests(MapCodec<ActSpec> map) => map
        .Required("as", ActTexts.Actor(), (act, person) => act.As = person, act => act.As, "Who does it.")
        .Optional("save_as", ActTexts.ValueName(), (act, name) => act.SaveAs = name, act => act.SaveAs,
            "Keeps the chat and the message it made under a name.");

    /// <summary>An act that is <c>true</c> and says nothing more.</summary>
    private static MapCodec<ActSpec> Flag<TAct>(this MapCodec<ActSpec> map, string name, string description)
        where TAct : ActContent, new() => map.Optional(
            name, ActTexts.OnlyTrue, (act, _) => act.Content = new TAct(), act => act.Content is TAct ? (object)true : null, description);
}
