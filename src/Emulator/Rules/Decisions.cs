namespace Chats.Emulator.Rules;

/// <summary>The decisions where the vendor's pages are silent or disagree, each a page in <c>docs/decisions</c>.</summary>
internal static class Decisions
{
    public static readonly Source Codes = Page("0001-codes-of-refusals");
    public static readonly Source BothPrefixes = Page("0002-both-prefixes");
    public static readonly Source ReusingAChat = Page("0003-reusing-a-chat");
    public static readonly Source FirstMessage = Page("0004-first-message");
    public static readonly Source Lists = Page("0005-lists-and-pages");
    public static readonly Source ChatNames = Page("0006-names-and-services-of-chats");
    public static readonly Source EmptyAndUnknown = Page("0007-empty-and-unknown");
    public static readonly Source Recipients = Page("0008-recipients");
    public static readonly Source UnknownOrForeign = Page("0009-unknown-or-foreign");
    public static readonly Source MarkingAsRead = Page("0010-marking-as-read");
    public static readonly Source Typing = Page("0011-typing");
    public static readonly Source GroupChanges = Page("0012-group-changes");
    public static readonly Source OptOuts = Page("0013-opt-outs");
    public static readonly Source WebhookAttempts = Page("0014-webhook-attempts");
    public static readonly Source WebhookSignatures = Page("0015-webhook-signatures");
    public static readonly Source WebhookSubscriptions = Page("0016-webhook-subscriptions");
    public static readonly Source OrderOfEvents = Page("0017-order-of-events");
    public static readonly Source Transport = Page("0018-transport");
    public static readonly Source SuccessStatuses = Page("0019-statuses-of-success");
    public static readonly Source MessageCourse = Page("0020-course-of-a-message");
    public static readonly Source Editing = Page("0021-editing");
    public static readonly Source Reactions = Page("0022-reactions");
    public static readonly Source Idempotency = Page("0023-idempotency");
    public static readonly Source Polls = Page("0024-polls");
    public static readonly Source Locations = Page("0025-locations");
    public static readonly Source Files = Page("0026-files");
    public static readonly Source MediaByUrl = Page("0027-media-by-url");
    public static readonly Source Cards = Page("0028-cards-and-clips");
    public static readonly Source Mentions = Page("0029-mentions-and-decorations");
    public static readonly Source LineChoice = Page("0030-choice-of-line");
    public static readonly Source PhoneNumbers = Page("0031-phone-numbers");
    public static readonly Source ContactCards = Page("0032-contact-cards");
    public static readonly Source Blocking = Page("0033-blocking");
    public static readonly Source CapabilityChecks = Page("0034-capability-checks");
    public static readonly Source VoiceMemos = Page("0035-voice-memos");
    public static readonly Source Backgrounds = Page("0036-backgrounds");
    public static readonly Source PeopleWhoAct = Page("0037-people-who-act");
    public static readonly Source EmulatorLimits = Page("0038-limits-of-the-emulator");
    public static readonly Source RateLimits = Page("0039-rate-limits");
    public static readonly Source Stickers = Page("0040-stickers");
    public static readonly Source InlineStickers = Page("0041-inline-stickers");
    public static readonly Source Retention = Page("0042-retention");
    public static readonly Source KindsOfLine = Page("0043-kinds-of-line");
    public static readonly Source DeliveryAffinity = Page("0044-delivery-affinity");
    public static readonly Source AccountEvents = Page("0045-account-events");
    public static readonly Source PaymentRequests = Page("0046-payment-requests");
    public static readonly Source AgentPayments = Page("0047-agent-payments");
    public static readonly Source ApiLevel = Page("0048-level-of-the-api");

    private static Source Page(string name) => new($"docs/decisions/{name}.md");
}
