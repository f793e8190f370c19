using Chats.Emulator.Webhooks.Mutations;
using static Chats.Emulator.Webhooks.Gauntlet.GauntletExpectation;
using static Chats.Emulator.Webhooks.Mutations.ShiftedTimestamp;

namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>Everything a receiver has to stand.</summary>
internal static class GauntletCases
{
    private const string Verify =
        "Compare webhook-signature with the HMAC-SHA256 of \"{id}.{timestamp}.{raw body}\" before anything else, and answer 401 when "
            + "they differ.";
    private const string RawBody = "Check the signature over the bytes as they came, before any parser touches them.";
    private const string Window =
        "Accept timestamps up to 300 seconds away from your clock, as the vendor's SDK does, and refuse all others.";
    private const string Edge =
        "The vendor's SDK accepts 300 seconds, reckoned in whole ones. Here a tick between signing and checking decides, so nothing is "
            + "held against a receiver that refused.";
    private const string Tolerant =
        "Answer 2xx to what you do not know and ignore it: the vendor adds keys and events without a new version.";

    private const int Inside = Tolerance - Room;
    private const int Outside = Tolerance + Room;

    public static readonly IReadOnlyList<GauntletCase> All =
    [
        new("valid", "a message.received with both signatures, as the vendor sends it", WebhookMutations.Untouched, Accepted,
            "Is the secret the one of this subscription? Its key is what follows whsec_, decoded from base64. " + RawBody),
        new("standard_headers_only", "the same without the deprecated X-Webhook-* headers", new OneSchemeOnly(isStandard: true), Accepted,
            "Verify webhook-id, webhook-timestamp and webhook-signature; the X-Webhook-* headers are deprecated."),
        new("legacy_headers_only", "the same with the deprecated headers alone", new OneSchemeOnly(isStandard: false), Either,
            "Answer 2xx or 4xx; a receiver need not know the deprecated headers, but must not fail over them."),
        new("tampered_body", "a body to which one blank was added after signing: the same JSON, other bytes", new TamperedBody(), Refused,
            RawBody + " " + Verify),
        new("wrong_secret", "a body signed with another secret", new WrongSecret(), Refused, Verify),
        new("missing_signature", "no signature at all", new MissingSignature(), Refused, "Refuse what carries no signature. " + Verify),
        new("timestamp_240_s_old", "signed 240 seconds ago", new ShiftedTimestamp(-Inside), Accepted, Window),
        new("timestamp_360_s_old", "signed 360 seconds ago", new ShiftedTimestamp(-Outside), Refused,
            Window + " Or anybody may replay what they once saw."),
        new("timestamp_240_s_ahead", "signed 240 seconds from now", new ShiftedTimestamp(Inside), Accepted, Window),
        new("timestamp_360_s_ahead", "signed 360 seconds from now", new ShiftedTimestamp(Outside), Refused, Window),
        new("timestamp_300_s_old", "signed 300 seconds ago, on the edge", new ShiftedTimestamp(-Tolerance), Either,
            Window) { OnTheEdge = Edge },
        new("timestamp_300_s_ahead", "signed 300 seconds from now, on the edge", new ShiftedTimestamp(Tolerance), Either,
            Window) { OnTheEdge = Edge },
        new("duplicate", "the same event twice, with one webhook-id", WebhookMutations.Untouched, Accepted,
            "Answer 2xx the second time too, and do the work only once: remember webhook-id.") { Times = 2 },
        new("unknown_type", "a rightly signed event of a type nobody knows", new UnknownType(), Accepted, Tolerant),
        new("extra_fields", "a rightly signed event with keys nobody knows", new ExtraFields(), Accepted, Tolerant),
        new("truncated", "half of the body that was signed", new TruncatedBody(), Refused,
            "Check the signature before you parse, so that broken JSON is refused with 4xx and not a crash."),
    ];
}
