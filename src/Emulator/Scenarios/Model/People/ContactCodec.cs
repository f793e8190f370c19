using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

/// <summary>One person of the file.</summary>
internal static class ContactCodec
{
    public static readonly MapCodec<ContactSpec> Contact = new MapCodec<ContactSpec>(_ => new ContactSpec())
        .Required(
            KnownNamesReader.Handle, Texts.HandleOfSomebody().Located(), (contact, handle) => contact.Handle = handle,
            contact => contact.Handle,
            "The person's phone number in E.164 form, or e-mail address.")
        .Optional(
            KnownNamesReader.Name, Texts.Name(ContactName.Problem, "^[^+@]+$").Located(), (contact, name) => contact.Name = name,
            contact => contact.Name,
            "What the person is called here and on the control plane, wherever a handle can stand: 1 to 64 characters, none of them + or @, "
            + "and each name once, whatever its case. The API never sees it.")
        .Optional("id", Texts.Uuid().Located(), (contact, id) => contact.Id = id, contact => contact.Id,
            "The person's id as a participant, the same in every chat. Without it: from the seed.")
        .Optional("stranger", Numbers.TrueOrFalse(), (contact, isStranger) => contact.Stranger = isStranger, contact => contact.Stranger,
            "Whether what the person can receive is only presumed, as of everybody who is not listed here.", false)
        .Optional(
            "services", new ListCodec<Located<Service>>(ServiceCodec.One.Located(), atMost: 3),
            (contact, services) => contact.Services = services, contact => contact.Services,
            "What the person can receive, best first. An empty list: nothing reaches them, and messages fail with 4001. "
            + "Without this key: iMessage and SMS for a phone, iMessage for an e-mail address.")
        .Optional("reads_after", Times.Duration(), (contact, after) => contact.ReadsAfter = after, contact => contact.ReadsAfter,
            "How long after delivery the person reads a message. Without this key: never.")
        .Optional(
            "delivery", OutcomeCodec.Outcome.Located(), (contact, delivery) => contact.Delivery = delivery, contact => contact.Delivery,
            "What becomes of direct messages to the person, where not the usual. In a group it does not count.")
        .Optional("opted_out", Times.Since(), (contact, since) => contact.OptedOut = since, contact => contact.OptedOut,
            "Whether the person sent a stop word, or since when. Direct messages to them are refused with 403/2024.", false)
        .Optional(
            "has_written", Numbers.TrueOrFalse(), (contact, hasWritten) => contact.HasWritten = hasWritten, contact => contact.HasWritten,
            "Whether the person ever wrote to the account; a sandbox account may write only to those. "
            + "True by itself for everybody with an inbound message in this file.", false)
        .Optional("blocked", Blocked(), (contact, block) => contact.Blocked = block.IsBlocked ? block : null, contact => contact.Blocked,
            "Whether the handle is on the account's blocklist; direct messages to it are refused with 403/2026.", false)
        .Optional("contact_card", SharedCardCodec.Card, (contact, card) => contact.Card = card, contact => contact.Card,
            "Name and photo the person shares, and with which lines they did. Without this key they never shared any.")
        .Optional("persona", PersonaCodec.Choice, (contact, choice) => contact.Persona = choice, contact => contact.Persona,
            "How the person acts by themselves: the name of one of personas, or a map like one of them.")
        .Optional(
            "persona_rules", new ListCodec<PersonaProgressSpec>(PersonaCodec.Progress), (contact, rules) => contact.PersonaRules = rules,
            contact => contact.PersonaRules,
            "How far the person is with the rules of their persona, which exports write.");

    private static ScalarOrMapCodec<BlockSpec> Blocked() => new(
        new ConvertedCodec<bool, BlockSpec>(
            Numbers.TrueOrFalse(), isBlocked => new BlockSpec { IsBlocked = isBlocked }, block => block.IsBlocked),
        new MapCodec<BlockSpec>(_ => new BlockSpec())
            .Optional("reason", Texts.Any(500), (block, reason) => block.Reason = reason, block => block.Reason,
                "Why the handle was blocked.")
            .Optional("at", Times.Past(), (block, at) => block.At = at, block => block.At,
                "When: a date-time, or a time before the start such as -5m. Without it: at the start."),
        block => block is { Reason: null } && block.At == TimeSpec.AtStart);
}
