using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Model.Matchers;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Personas;

namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>How people behave by themselves.</summary>
internal static class PersonaCodec
{
    public const string TimesInChat = "chat";

    public const string TimesInWorld = "world";

    private static readonly string[] Everybody = [FactMatch.Account, FactMatch.Anybody];

    private static readonly string[] Kinds =
    [
        FactKind.Message, FactKind.Reaction, FactKind.Edit, FactKind.Unsend, FactKind.Typing, FactKind.Read, FactKind.Poll, FactKind.Vote,
        FactKind.Group,
    ];

    public static readonly MapCodec<PersonaSpec> Persona = new MapCodec<PersonaSpec>(position => new PersonaSpec(position))
        .Required("rules", new ListCodec<PersonaRuleSpec>(Rule(), 1, 100), (persona, rules) => persona.Rules = rules,
            persona => persona.Rules, "What they do and when; tried in order, the first that fits is set off.")
        .Optional("guard", Guard(), (persona, guard) => persona.Guard = guard, persona => persona.Guard,
            "How many acts a chat and minute of the world they do at most, against people and bots who answer each other for ever; off: "
            + "any number. Without this key: 30.")
        .Optional("reads_after", Times.Duration(), (persona, after) => persona.ReadsAfter = after, persona => persona.ReadsAfter,
            "How long after delivery they read, where a contact does not say.")
        .Optional(
            "delivery", OutcomeCodec.Outcome.Located(), (persona, delivery) => persona.Delivery = delivery, persona => persona.Delivery,
            "What becomes of direct messages to them, where a contact does not say.")
        .Optional(
            "services", new ListCodec<Located<Service>>(ServiceCodec.One.Located(), atMost: 3),
            (persona, services) => persona.Services = services, persona => persona.Services,
            "What they can receive, where a contact does not say.");

    /// <summary>The same, told once in the schema.</summary>
    public static readonly ReferenceCodec<PersonaSpec> Referred = new("persona", () => Persona);

    public static readonly Codec<PersonaChoiceSpec> Choice = new ScalarOrMapCodec<PersonaChoiceSpec>(
        new ConvertedCodec<Located<string>, PersonaChoiceSpec>(
            Name().Located(), name => new PersonaChoiceSpec { Name = name }, choice => choice.Name!),
        new ConvertedCodec<PersonaSpec, PersonaChoiceSpec>(
            Referred,
            persona => new PersonaChoiceSpec { Own = persona },
            choice => choice.Own!),
        choice => choice.Own is null);

    public static readonly MapCodec<PersonaProgressSpec> Progress = new MapCodec<PersonaProgressSpec>(_ => new PersonaProgressSpec())
        .Required("rule", Numbers.Integer(1, 100).Located(), (progress, rule) => progress.Rule = rule, progress => progress.Rule,
            "The rule's number in the persona, from 1.")
        .Optional("off", Numbers.TrueOrFalse(), (progress, isOff) => progress.Off = isOff, progress => progress.Off,
            "Whether it is switched off.", false)
        .Optional("fired", Numbers.Integer(0, int.MaxValue), (progress, count) => progress.Fired = count, progress => progress.Fired,
            "How often it was set off.", 0)
        .Optional("chats", new ListCodec<PersonaChatProgressSpec>(ChatProgress()), (progress, chats) => progress.Chats = chats,
            progress => progress.Chats, "How often in each chat.");

    /// <summary>What a persona may be called.</summary>
    public static Codec<string> Name() => Texts.Matching(
        "a name of letters, digits, blanks, '_', '.' and '-', at most 64", "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} _.-]{0,63}$");

    private static MapCodec<PersonaChatProgressSpec> ChatProgress() =>
        new MapCodec<PersonaChatProgressSpec>(_ => new PersonaChatProgressSpec())
        .Required("chat", Texts.Uuid(), (progress, chat) => progress.Chat = chat, progress => progress.Chat, "The chat's id.")
        .Required("fired", Numbers.Integer(0, int.MaxValue), (progress, count) => progress.Fired = count, progress => progress.Fired,
            "How often it was set off there.");

    /// <summary>Acts beside when are a common slip.</summary>
    private static MapCodec<PersonaRuleSpec> Rule() => ActCodec.Keys.Aggregate(
        RuleKeys(), (rule, act) => rule.Misplaced(act, $"it is something they do and stands in the list: then: [ {{ {act}: … }} ]"));

    private static MapCodec<PersonaRuleSpec> RuleKeys() => new MapCodec<PersonaRuleSpec>(position => new PersonaRuleSpec(position))
        .Optional("name", Name().Located(), (rule, name) => rule.Name = name, rule => rule.Name,
            "What events call it. Without this key its number.")
        .Required("when", When(), (rule, when) => rule.When = when, rule => rule.When, "What sets it off: exactly one thing.")
        .Optional("from", Heard().Located(), (rule, from) => rule.From = from, rule => rule.From,
            "Whom they hear: account, anybody, or a person, by handle or name. Never themselves.", FactMatch.Account)
        .Optional("times", Numbers.Integer(1, 1_000_000), (rule, times) => rule.Times = times, rule => rule.Times,
            "How often it is set off at most. Without this key any number of times.")
        .Optional(
            "times_in", Choices.Of([TimesInChat, TimesInWorld]).Located(), (rule, where) => rule.TimesIn = where, rule => rule.TimesIn,
            "Whether times counts each chat by itself, or all of the person's chats together.", TimesInChat)
        .Optional("chance", Numbers.Upto(1), (rule, chance) => rule.Chance = chance, rule => rule.Chance,
            "How probable it is that it is set off, 0 to 1; otherwise the next rule is tried.", 1)
        .Required("then", new ListCodec<Located<Act>>(ActCodec.InPersonas.Located(), 1, 100), (rule, acts) => rule.Then = acts,
            rule => rule.Then, "What they do, one thing after another, in the chat of what set it off.");

    private static MapCodec<PersonaWhenSpec> When() => FactMatchCodec.AddTo(
        new MapCodec<PersonaWhenSpec>(position => new PersonaWhenSpec(position)),
        (when, match) => when.Match = match, when => when.Match, Kinds)
        .Optional(
            "silence", Times.Duration(shortest: TimeSpan.FromMilliseconds(1), longest: TimeSpan.FromDays(366)),
            (when, silence) => when.Silence = silence, when => when.Silence,
            "Nobody has answered their latest message for so long. What they write then does not wait for an answer.")
        .Optional("start", Times.Duration(longest: TimeSpan.FromDays(3660)), (when, start) => when.Start = start, when => when.Start,
            "So long after the world's start they begin by themselves; with to.")
        .Optional("at", Times.DateTime(), (when, at) => when.At = at, when => when.At,
            "Then they begin by themselves; with to.")
        .Optional("to", Texts.Phone().Located(), (when, line) => when.To = line, when => when.To,
            "The account's line they begin with.")
        .Optional(
            "with", new ListCodec<Located<string>>(Texts.Person().Located(), 1, Participant.MostOthers - 1),
            (when, people) => when.With = people,
            when => when.With.Count == 0 ? null : when.With, "Who else is in the chat they begin, which is a group then.")
        .ExactlyOneOf([.. Kinds, "silence", "start", "at"]);

    /// <summary>Whom a rule hears.</summary>
    private static PersonCodec Heard() => new(
        new ScalarCodec<string>(
            "account, anybody or a person",
            () => new JsonObject
            {
                ["type"] = Texts.Types("string", "integer"),
                ["pattern"] = $"^{FactMatch.Account}$|^{FactMatch.Anybody}$|{Texts.PhonePattern}|{Texts.EmailPattern}",
            },
            node => Everybody.Contains(node.Value) ? node.Value : Texts.HandleOfSomebody().Parse(node), ScalarNode.Text),
        Everybody);

    private static ScalarOrMapCodec<GuardSpec> Guard() => new(
        new ScalarCodec<GuardSpec>(
            "off or a map",
            () => new JsonObject { ["enum"] = new JsonArray("off", false) },
            node => node.Value == "off" || node.AsBoolean == false
                ? new GuardSpec()
                : Texts.Problem<GuardSpec>($"expected off or per_minute, found {Numbers.Quoted(node)}"),
            _ => ScalarNode.Plain("off")),
        new MapCodec<GuardSpec>(_ => new GuardSpec())
            .Required("per_minute", Numbers.Integer(1, 1_000_000), (guard, count) => guard.PerMinute = count, guard => guard.PerMinute,
                "How many acts a chat and minute."),
        guard => guard.PerMinute is null);
}
