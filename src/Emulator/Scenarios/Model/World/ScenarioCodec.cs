using System.Text.Json.Nodes;
using Bogus;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.World;

/// <summary>The scenario file, described once: what it may hold and what each key means.</summary>
internal static class ScenarioCodec
{
    public static readonly MapCodec<ScenarioFile> File = new MapCodec<ScenarioFile>(_ => new ScenarioFile())
        .Required("version", Numbers.Integer(1, 1), (_, _) => { }, _ => 1, "The version of this file format; always 1.")
        .Optional(
            "$schema", Texts.Any(), (_, _) => { }, _ => null,
            "Where an editor finds the JSON Schema of this file; the emulator does not look at it.")
        .Optional("include", new ScalarOrListCodec<IReadOnlyList<string>>(
                new ConvertedCodec<string, IReadOnlyList<string>>(Texts.Any(), file => [file], files => files[0]),
                new ListCodec<string>(Texts.Any())), (_, _) => { }, _ => null,
            "Further scenario files, relative to this one, that come before what stands here. In files only, not in a text that comes by HTTP.")
        .Optional("name", Texts.Any(100), (file, name) => file.Name = name, file => file.Name,
            "What the scenario is called in logs and on the control plane.", "scenario")
        .Optional("seed", Numbers.Unsigned(), (file, seed) => file.Seed = seed, file => file.Seed,
            "The number behind all ids, trace ids, chance and generated data: the same seed and the same calls give the same answers.", 42)
        .Optional("ids_drawn", Numbers.Long(0, long.MaxValue), (file, drawn) => file.IdsDrawn = drawn, file => file.IdsDrawn,
            "How many ids were drawn from the seed before; further ones go on from there, so that none comes twice.", 0)
        .Optional("clock", Clock(), (file, clock) => file.Clock = clock, file => file.Clock, "What time it is in this world.")
        .Optional("auth", Auth(), (file, auth) => file.Auth = auth, file => file.Auth, "Which API keys are accepted.")
        .Optional("account", Account(), (file, account) => file.Account = account, file => file.Account, "What kind of account it is.")
        .Optional("lines", new ListCodec<LineSpec>(LineCodec.Line, atLeast: 1), (file, lines) => file.Lines = lines, file => file.Lines,
            "The account's own phone numbers. Without this key there is one: +12025550100.")
        .Optional(
            KnownNamesReader.Contacts, new ListCodec<ContactSpec>(ContactCodec.Contact), (file, contacts) => file.Contacts = contacts,
            file => file.Contacts,
            "The people on the other side. Handles not listed here are strangers: a phone takes iMessage and SMS, an e-mail address "
                + "iMessage.")
        .Optional("personas", PersonasCodec.Personas, (file, personas) => file.Personas = personas, file => file.Personas,
            "How people act by themselves, by the name that contacts give.")
        .Optional("blocked", new ListCodec<BlockedSpec>(Blocked()), (file, blocked) => file.Blocked = blocked, file => file.Blocked,
            "The account's blocklist, oldest first; what contacts say of themselves under blocked comes on top.")
        .Optional(KnownNamesReader.Chats, new ListCodec<ChatSpec>(ChatCodec.Chat), (file, chats) => file.Chats = chats, file => file.Chats,
            "The chats that exist at the start, oldest first.")
        .Optional(
            "attachments", new ListCodec<AttachmentSpec>(FileCodec.Attachment), (file, attachments) => file.Attachments = attachments,
            file => file.Attachments,
            "Files the account has uploaded already.")
        .Optional(
            "remote_files", new ListCodec<RemoteFileSpec>(FileCodec.RemoteFile), (file, files) => file.RemoteFiles = files,
            file => file.RemoteFiles,
            "What media URLs lead to; those listed here are never downloaded. Any other is taken to hold what its extension says, unless "
                + "--fetch-from names its host.")
        .Optional("generate", Generate(), (file, generate) => file.Generate = generate, file => file.Generate,
            "Believable chats in bulk, made from the seed.")
        .Optional("delivery", Delivery(), (file, delivery) => file.Delivery = delivery, file => file.Delivery,
            "How fast messages that are sent progress, on the world's clock.")
        .Optional("audits", Audits(), (file, audits) => file.Audits = audits, file => file.Audits,
            "How reputation audits run, on the world's clock.")
        .Optional("rate_limits", Numbers.OnOrOff(), (file, isOn) => file.RateLimits = isOn, file => file.RateLimits,
            "Whether the vendor's rate limits hold, such as 30 messages a minute to one person.", "on")
        .Optional(
            "effects_on_first_message", Numbers.TrueOrFalse(), (file, may) => file.EffectsOnFirstMessage = may,
            file => file.EffectsOnFirstMessage,
            "Whether the first message of a new chat may carry an effect. The vendor's newest pages say no.", false)
        .Optional("payments", PaymentsCodec.Payments, (file, payments) => file.Payments = payments, file => file.Payments,
            "How the account collects money, and what it has asked for before.")
        .Optional("webhooks", WebhooksCodec.Webhooks, (file, webhooks) => file.Webhooks = webhooks, file => file.Webhooks,
            "Who is told of what happens: a list of subscriptions, or a map that also says how they are delivered.")
        .Optional("faults", new ListCodec<FaultSpec>(FaultCodec.Named), (file, faults) => file.Faults = faults, file => file.Faults,
            "Failures to inject. The first rule that strikes a call wins.");

    private static MapCodec<ClockSpec> Clock() => new MapCodec<ClockSpec>(position => new ClockSpec(position))
        .Optional(
            "mode", Choices.Of(ClockModes.Names, index => (ClockMode)index), (clock, mode) => clock.Mode = mode,
            clock => clock.Mode,
            "real follows the machine; manual stands still until it is moved through the control plane; running flows by itself, and can "
                + "be moved ahead.",
            "real")
        .Optional("now", Times.DateTime().Located(), (clock, now) => clock.Now = now, clock => clock.Now,
            "Where a manual or running clock starts. Without it: 2026-01-01T00:00:00Z for a manual one, the machine's time for a running "
                + "one.")
        .Optional(
            "speed", Numbers.Between(ClockSpeed.Slowest, ClockSpeed.Fastest).Located(), (clock, speed) => clock.Speed = speed,
            clock => clock.Speed,
            "How many seconds a running clock moves in one of the machine's. Without it: 1.");

    private static MapCodec<AuthSpec> Auth() => new MapCodec<AuthSpec>(position => new AuthSpec(position))
        .Optional(
            "mode", Choices.Of(["any", "strict"]), (auth, mode) => auth.IsStrict = mode == "strict",
            auth => auth.IsStrict ? "strict" : "any",
            "any takes every bearer token; strict takes only the tokens listed here, and answers 401/2004 to others.", "any")
        .Optional("tokens", new ListCodec<TokenSpec>(Token()), (auth, tokens) => auth.Tokens = tokens, auth => auth.Tokens,
            "The API keys this world knows.");

    private static MapCodec<TokenSpec> Token() => new MapCodec<TokenSpec>(_ => new TokenSpec())
        .Required("token", Texts.Token().Located(), (token, text) => token.Token = text, token => token.Token,
            "The API key, as the app sends it in the Authorization header after Bearer.")
        .Optional(
            "lines", new ListCodec<Located<string>>(Texts.Phone().Located(), atLeast: 1), (token, lines) => token.Lines = lines,
            token => token.Lines,
            "The lines the key may use and see. Without this key: all.");

    private static MapCodec<AccountSpec> Account() => new MapCodec<AccountSpec>(_ => new AccountSpec())
        .Optional(
            "partner_id", Texts.Matching("letters, digits, - and _", "^[A-Za-z0-9_-]{1,64}$"), (account, id) => account.PartnerId = id,
            account => account.PartnerId,
            "The account's id, seen in media URLs and events.", WorldSettings.StandardPartnerId)
        .Optional("sandbox", Numbers.TrueOrFalse(), (account, isSandbox) => account.Sandbox = isSandbox, account => account.Sandbox,
            "A sandbox account may write only to people who wrote first (else 403/2008), and send 100 messages a day.", false)
        .Optional(
            "ephemeral", Numbers.TrueOrFalse(), (account, isEphemeral) => account.Ephemeral = isEphemeral, account => account.Ephemeral,
            "Whether every line is ephemeral: its messages vanish once ephemeral_window is over.", false)
        .Optional(
            "ephemeral_window",
            Times.Duration(longest: WorldSettings.LongestEphemeralWindow, shortest: WorldSettings.ShortestEphemeralWindow),
            (account, window) => account.EphemeralWindow = window, account => account.EphemeralWindow,
            "How long messages of ephemeral lines can be read, from 60m to 24h. They are gone with the first sweep after that, which runs "
                + "every five minutes.", Durations.Format(WorldSettings.LongestEphemeralWindow))
        .Optional(
            "ephemeral_attachments", Numbers.TrueOrFalse(), (account, isEphemeral) => account.EphemeralAttachments = isEphemeral,
            account => account.EphemeralAttachments,
            "Whether every file of the account vanishes 24 hours after it came, uploads included; messages have no part in it.", false)
        .Optional(
            "app_clips", new ListCodec<string>(Texts.Matching("a host such as clips.example.com", "^[A-Za-z0-9.-]{1,253}$")),
            (account, hosts) => account.AppClips = hosts, account => account.AppClips,
            "The hosts whose pages are registered App Clips, besides the checkout. Without this key every https link is one.")
        .Optional("locations", Numbers.OnOrOff(), (account, isOn) => account.Locations = isOn, account => account.Locations,
            "Whether the account has the location features. Without them they answer 403/2011.", "on");

    private static MapCodec<BlockedSpec> Blocked() => new MapCodec<BlockedSpec>(_ => new BlockedSpec())
        .Required("handle", Texts.Anybody(254).Located(), (blocked, handle) => blocked.Handle = handle, blocked => blocked.Handle,
            "A phone number, an e-mail address, a short code or a sender id.")
        .Optional("reason", Texts.Any(500), (blocked, reason) => blocked.Reason = reason, blocked => blocked.Reason, "Why it was blocked.")
        .Optional("at", Times.Past(), (blocked, at) => blocked.At = at, blocked => blocked.At, "When. Without it: at the start.");

    private static MapCodec<GenerateSpec> Generate() => new MapCodec<GenerateSpec>(position => new GenerateSpec(position))
        .Required("chats", Numbers.Integer(0, 1_000_000), (generate, count) => generate.Chats = count, generate => generate.Chats,
            "How many chats to make.")
        .Optional("groups", Numbers.Upto(1), (generate, share) => generate.Groups = share, generate => generate.Groups,
            "The share of them that are groups, 0 to 1.", 0.2)
        .Optional("messages", Count(), (generate, count) => generate.Messages = count, generate => generate.Messages,
            "How many messages each chat holds.")
        .Optional("locale", Choices.Of(Locales()), (generate, locale) => generate.Locale = locale, generate => generate.Locale,
            "The language people's names and places are taken from, and the country their numbers prefer.", "en")
        .Optional("emails", Numbers.Upto(1), (generate, share) => generate.Emails = share, generate => generate.Emails,
            "The share of people with an e-mail address for a handle, 0 to 1.", 0.1);

    private static MapCodec<CountSpec> Count() => new MapCodec<CountSpec>(position => new CountSpec(position))
        .Optional("min", Numbers.Integer(0, 1000), (count, min) => count.Min = min, count => count.Min, "At least so many.", 1)
        .Optional("max", Numbers.Integer(0, 1000), (count, max) => count.Max = max, count => count.Max, "At most so many.", 3);

    private static MapCodec<DeliverySpec> Delivery() => new MapCodec<DeliverySpec>(_ => new DeliverySpec())
        .Optional("queued_after", Times.Duration(), (delivery, after) => delivery.QueuedAfter = after, delivery => delivery.QueuedAfter,
            "From accepting a message to its status queued.", ByDefault(delivery => delivery.QueuedAfter))
        .Optional("sent_after", Times.Duration(), (delivery, after) => delivery.SentAfter = after, delivery => delivery.SentAfter,
            "From accepting a message to its status sent.", ByDefault(delivery => delivery.SentAfter))
        .Optional(
            "delivered_after", Times.Duration(), (delivery, after) => delivery.DeliveredAfter = after, delivery => delivery.DeliveredAfter,
            "From accepting a message to its status delivered.", ByDefault(delivery => delivery.DeliveredAfter))
        .Optional(
            "group_changes_after", Times.Duration(), (delivery, after) => delivery.GroupChangesAfter = after,
            delivery => delivery.GroupChangesAfter,
            "From accepting a new name, icon, background or participant until the chat has it.",
            ByDefault(delivery => delivery.GroupChangesAfter));

    private static MapCodec<AuditsSpec> Audits() => new MapCodec<AuditsSpec>(_ => new AuditsSpec())
        .Optional("duration", Times.Duration(), (audits, duration) => audits.Duration = duration, audits => audits.Duration,
            "From starting an audit to its report.", Durations.Format(new AuditsSpec().Duration))
        .Optional("cooldown", Times.Duration(), (audits, cooldown) => audits.Cooldown = cooldown, audits => audits.Cooldown,
            "How long after it was started the next audit of the same line is refused with 429.",
            Durations.Format(new AuditsSpec().Cooldown))
        .Optional("past", new ListCodec<AuditSpec>(AuditCodec.Audit), (audits, past) => audits.Past = past, audits => audits.Past,
            "Audits that have ended, oldest first.");

    private static JsonNode ByDefault(Func<DeliverySpec, TimeSpan> duration) => Durations.Format(duration(new DeliverySpec()));

    private static string[] Locales() => [.. Database.GetAllLocales().Order(StringComparer.Ordinal)];
}
