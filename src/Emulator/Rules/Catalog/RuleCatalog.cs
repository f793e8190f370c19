using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Rules.Catalog;

/// <summary>
/// Every rule of the vendor's by topic, for whatever lists or counts them; a test holds it to the classes they are written in.
/// </summary>
internal static class RuleCatalog
{
    public static readonly IReadOnlyList<RuleSection> Sections =
    [
        new("Every operation",
        [
            TransportRules.Authenticated, TransportRules.KnownRoute, TransportRules.AllowedMethod, TransportRules.BodySize,
            TransportRules.MediaType,
            TransportRules.JsonBody, TransportRules.UuidInPath, TransportRules.NoCrash,
        ]),
        new("Chats and recipients",
        [
            ChatRules.RequiredField, ChatRules.FromE164, ChatRules.ToE164, ChatRules.ToEmail, ChatRules.AtLeastOneRecipient,
            ChatRules.AtMost31Recipients, ChatRules.NotToYourself, ChatRules.NoLinkFirst, ChatRules.NoReplyFirst, ChatRules.NoEffectFirst,
            ChatRules.FromIsYours, ChatRules.LineEligible, ChatRules.SandboxRecipient, ChatRules.NotOptedOut, ChatRules.NotBlocked,
            ChatRules.PairRate,
            ChatRules.NotBeingCreated, ChatRules.Exists, ChatRules.NotLeft, ChatRules.CardActive,
            ChatRules.CardShareRate, ChatRules.HandleRequired,
            ChatRules.HandleE164,
            ChatRules.HandleEmail, ChatRules.Limit, ChatRules.CursorFormat, ChatRules.FilterE164, ChatRules.FilterEmail,
            ChatRules.FilterLine,
        ]),
        new("Groups",
        [
            GroupRules.UpdateSomething, GroupRules.IconHttps, GroupRules.UpdateOfGroup, GroupRules.IconReachable, GroupRules.IconIsImage,
            GroupRules.MembersOfGroup, GroupRules.MembersOverIMessage, GroupRules.NotYetIn, GroupRules.EnoughToAdd, GroupRules.NotTooMany,
            GroupRules.NewcomerOverIMessage, GroupRules.NotYourself, GroupRules.IsIn, GroupRules.EnoughRemain, GroupRules.EnoughToLeave,
        ]),
        new("Backgrounds",
        [
            BackgroundRules.Required, BackgroundRules.Type, BackgroundRules.Style, BackgroundRules.Variant, BackgroundRules.Shades,
            BackgroundRules.PhotoHttps, BackgroundRules.PhotoReachable, BackgroundRules.PhotoIsImage,
        ]),
        new("Locations",
        [
            LocationRules.Feature, LocationRules.RequestInDirect, LocationRules.RequestOverIMessage, LocationRules.NotYetShared,
            LocationRules.RequestRate, LocationRules.Participant, LocationRules.Shared,
        ]),
        new("Message content",
        [
            MessageRules.Exists, MessageRules.Present, MessageRules.PartsOrExperience, MessageRules.NotPartsAndExperience,
            MessageRules.PartsNotEmpty,
            MessageRules.PartsAtMost100, MessageRules.PartType, MessageRules.PartField, MessageRules.TextLength,
            MessageRules.TextNotAdjacent,
            MessageRules.LinkAlone, MessageRules.LinkUrl, MessageRules.AppCardAlone, MessageRules.AppCardShape, MessageRules.AppCardLayout,
            MessageRules.AppCardImage, MessageRules.AppClipAlone, MessageRules.AppClipLink, MessageRules.MediaOneSource,
            MessageRules.MediaHttps,
            MessageRules.MediaAtMost40Urls, MessageRules.AttachmentId, MessageRules.AttachmentExists, MessageRules.AttachmentReady,
            MessageRules.MediaSize, MessageRules.MediaType, MessageRules.MediaMismatch, MessageRules.MediaReachable,
            MessageRules.EffectName,
            MessageRules.Decorations, MessageRules.AnimationOverlap, MessageRules.MentionInGroup, MessageRules.MentionParticipant,
            MessageRules.MentionHandle, MessageRules.MentionRange, MessageRules.InlineStickerSource, MessageRules.InlineStickerOneSource,
            MessageRules.InlineStickerUrl, MessageRules.InlineStickerRange, MessageRules.InlineStickerCharacter,
            MessageRules.InlineStickerOverlap, MessageRules.InlineStickerMention, MessageRules.InlineStickersAtMost100,
            MessageRules.InlineStickersAtMost10Images, MessageRules.InlineStickerImage, MessageRules.ReplyTarget, MessageRules.ReplyPart,
            MessageRules.IdempotencyKeyLength,
            MessageRules.IdempotencyKeyKind, MessageRules.PreferredService, MessageRules.ReplayOfDeleted, MessageRules.AppCardService,
            MessageRules.AppCardRecipient, MessageRules.AppClipOverIMessage, MessageRules.ExperienceKnown, MessageRules.ExperienceExists,
            MessageRules.ExperienceParams, MessageRules.ExperienceCheckout, MessageRules.ExperienceOneRecipient,
        ]),
        new("Lines",
        [
            LineRules.Exists, LineRules.IsYours, LineRules.ForwardingPresent, LineRules.ForwardingE164, LineRules.NotFlagged,
            LineRules.AuditE164,
            LineRules.AuditOfYours, LineRules.AuditCooldown, LineRules.AuditExists, LineRules.AvailableToE164,
            LineRules.AvailableToEmail, LineRules.AvailableType, LineRules.AvailableOfType,
        ]),
        new("Capability checks",
        [
            CapabilityRules.AddressPresent, CapabilityRules.AddressE164, CapabilityRules.AddressEmail, CapabilityRules.RcsByPhone,
            CapabilityRules.FromE164, CapabilityRules.FromIsYours, CapabilityRules.SomeLine, CapabilityRules.Rate,
            CapabilityRules.RcsEnabled,
            CapabilityRules.RcsAccount,
        ]),
        new("Contact cards",
        [
            ContactCardRules.RequiredField, ContactCardRules.FirstNameStays, ContactCardRules.PhoneE164, ContactCardRules.ImageUrl,
            ContactCardRules.LineIsYours, ContactCardRules.ShownLineIsYours,
            ContactCardRules.Budget, ContactCardRules.NoneYet, ContactCardRules.Exists,
            ContactCardRules.IsActive, ContactCardRules.ImageReachable, ContactCardRules.ImageType,
        ]),
        new("The blocklist",
        [
            BlockedHandleRules.HandlePresent, BlockedHandleRules.HandleNumber, BlockedHandleRules.HandleForm,
        ]),
        new("Choosing a line",
        [
            LineChoiceRules.ExcludedE164, LineChoiceRules.NotAllExcluded, LineChoiceRules.OneEligible, LineChoiceRules.ContinuationText,
        ]),
        new("Voice memos",
        [
            VoiceMemoRules.Present, VoiceMemoRules.OneSource, VoiceMemoRules.Https, VoiceMemoRules.Format, VoiceMemoRules.Size,
        ]),
        new("Polls",
        [
            PollRules.Required, PollRules.OptionText, PollRules.OptionLength, PollRules.AtLeast2Options, PollRules.AtLeast1Option,
            PollRules.AtMost100Options, PollRules.ExistingListed, PollRules.OverIMessage, PollRules.IsPoll, PollRules.Operation,
            PollRules.OptionId,
            PollRules.OptionExists,
        ]),
        new("Attachments",
        [
            AttachmentRules.RequiredField, AttachmentRules.FileNameLength, AttachmentRules.FileName, AttachmentRules.ContentType,
            AttachmentRules.SizePositive, AttachmentRules.SizeAtMost100Mb, AttachmentRules.Exists,
        ]),
        new("Reading, changing and reacting to messages",
        [
            MessageOperationRules.Limit, MessageOperationRules.CursorFormat, MessageOperationRules.ThreadOrder,
            MessageOperationRules.EditText,
            MessageOperationRules.EditOwn, MessageOperationRules.EditPart, MessageOperationRules.EditService,
            MessageOperationRules.EditSent,
            MessageOperationRules.EditAtMostFive, MessageOperationRules.EditWindow, MessageOperationRules.ReactionField,
            MessageOperationRules.ReactionEmoji, MessageOperationRules.ReactionOperation, MessageOperationRules.ReactionType,
            MessageOperationRules.ReactionEmojiAlone, MessageOperationRules.ReactionOneEmoji,
            MessageOperationRules.ReactionPoll, MessageOperationRules.ReactionPart, MessageOperationRules.ReactionService,
            MessageOperationRules.CardContent, MessageOperationRules.CardOneDestination, MessageOperationRules.CardTarget,
            MessageOperationRules.CardApp, MessageOperationRules.CardSent,
        ]),
        new("Payments from customers' wallets",
        [
            AgentPaymentRules.ProviderKnown, AgentPaymentRules.ReturnUrlPresent, AgentPaymentRules.ReturnUrl,
            AgentPaymentRules.ProviderReady, AgentPaymentRules.HandleE164, AgentPaymentRules.HandleEmail,
            AgentPaymentRules.VerifyRequired, AgentPaymentRules.VerifyPending, AgentPaymentRules.VerifyCode,
            AgentPaymentRules.ConnectionExists, AgentPaymentRules.Required, AgentPaymentRules.Amount, AgentPaymentRules.Currency,
            AgentPaymentRules.KeyLength, AgentPaymentRules.KeySameRequest, AgentPaymentRules.Exists,
            AgentPaymentRules.CredentialsReady, AgentPaymentRules.CancelOpen,
        ]),
        new("Stickers",
        [
            StickerRules.Stays, StickerRules.OwnFields, StickerRules.Source, StickerRules.OneSource, StickerRules.OneEmoji,
            StickerRules.OwnUrl, StickerRules.AttachmentId, StickerRules.Image, StickerRules.OverIMessage, StickerRules.Placement,
            StickerRules.WithinBubble, StickerRules.Exists, StickerRules.Movable, StickerRules.IsSticker,
        ]),
        new("Payment requests",
        [
            PaymentRequestRules.KeyLength, PaymentRequestRules.KeySameParameters, PaymentRequestRules.KnownValue,
            PaymentRequestRules.Required, PaymentRequestRules.ForMode, PaymentRequestRules.ForRail, PaymentRequestRules.PayerE164,
            PaymentRequestRules.Amount, PaymentRequestRules.Currency, PaymentRequestRules.Quantity,
            PaymentRequestRules.DiscountPresent, PaymentRequestRules.DiscountOne, PaymentRequestRules.DiscountKnown,
            PaymentRequestRules.Trial, PaymentRequestRules.Metadata, PaymentRequestRules.StripeReady, PaymentRequestRules.NaturalReady,
            PaymentRequestRules.FromIsYours, PaymentRequestRules.Customer, PaymentRequestRules.PriceKnown, PaymentRequestRules.Exists,
            PaymentRequestRules.ListLimit, PaymentRequestRules.ListOffset, PaymentRequestRules.ListStatus, PaymentRequestRules.CancelOpen,
        ]),
        new("Webhook subscriptions",
        [
            WebhookRules.RequiredField, WebhookRules.EventsNotEmpty, WebhookRules.KnownEvent, WebhookRules.TargetUrl,
            WebhookRules.TargetUrlUnique,
            WebhookRules.FilterE164, WebhookRules.FilterIsYours, WebhookRules.RoutingHeader, WebhookRules.Exists,
        ]),
    ];

    /// <summary>Every rule of the vendor's.</summary>
    public static readonly IReadOnlyList<Rule> All = [.. Sections.SelectMany(section => section.Rules)];

    /// <summary>The rules a call can be refused by: not those that nothing here is slow or fragile enough for.</summary>
    public static readonly IReadOnlyList<Rule> Reachable = [.. All.Except(
        [TransportRules.NoCrash, ChatRules.NotBeingCreated, MessageRules.PartField])];
}
