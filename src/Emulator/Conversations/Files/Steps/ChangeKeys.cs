using System.Text.Json;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>What a test may change of lines and people: what the control plane takes.</summary>
internal static class ChangeKeys
{
    public static readonly Codec<ChangeSpec> Line = Named("number", KnownNameCodec.Line(), "The line's number.")
        .Json("eligible", Numbers.TrueOrFalse(), "false: everything that needs the line to act is refused with 403/2027.")
        .Json("ephemeral", Numbers.TrueOrFalse(), "Whether messages made from now on vanish once the account's window is over.")
        .Json("flagged", Numbers.TrueOrFalse(), "Whether the vendor has flagged the line: it cannot act.")
        .Json("reputation", Choices.Of(["HEALTHY", "AT_RISK", "CRITICAL"]), "The line's reputation, apart from any flag.")
        .Json("forwarding_number", Texts.Phone(), "Where calls go.")
        .Json("rcs", Choices.Of(["enabled", "disabled", "no_account"]), "What RCS checks find.")
        .Json("ephemeral_attachments", Numbers.TrueOrFalse(), "Whether files of messages made from now on vanish after 24 hours.")
        .Json("zero_retention", Numbers.TrueOrFalse(), "Whether nothing that is written from now on can be read again.");

    public static readonly Codec<ChangeSpec> Contact = Named("person", KnownNameCodec.Actor(254), "Who: a name or a handle.")
        .Json("services", new ListCodec<Domain.Vendor.Service>(ServiceCodec.One, atMost: 3),
            "What they can receive from now on, best first; an empty list: nothing.")
        .Json("reads_after", Times.Duration(), "How long after delivery they read a message.")
        .Json("delivery", new JsonCodec(), "What becomes of direct messages to them, as PUT /_emulator/contacts/{handle} takes it.")
        .Json("opted_out", Numbers.TrueOrFalse(), "Whether they have sent a stop word.")
        .Json("blocked", Numbers.TrueOrFalse(), "Whether they are on the account's blocklist.")
        .Json("has_written", Numbers.TrueOrFalse(), "Whether they ever wrote to the account.");

    private static MapCodec<ChangeSpec> Named(string key, Codec<string> named, string description) =>
        new MapCodec<ChangeSpec>(_ => new ChangeSpec()).Required(
            key, named, (change, name) => change.Name = name, change => change.Name, description);

    /// <summary>A key that goes to the control plane as it is written.</summary>
    private static MapCodec<ChangeSpec> Json<T>(this MapCodec<ChangeSpec> map, string name, Codec<T> codec, string description) =>
        map.Optional(
            name, new WrittenCodec<T>(codec), (change, json) => change.Values[name] = json,
            change => change.Values.TryGetValue(name, out var json) ? (object?)json : null, description);
}
