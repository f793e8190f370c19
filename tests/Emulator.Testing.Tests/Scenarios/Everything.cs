using Chats.Emulator.Faults.Kinds;
namespace Chats.Emulator.Testing.Tests.Scenarios;

/// <summary>A scenario that says something under every key a test author has a use for.</summary>
internal static class Everything
{
    public const string Maya = "+14155550123";
    public const string Ben = "+14155550124";
    public const string Ana = "ana@example.com";

    public static Scenario Scenario() => Ways(Chats(Account(Testing.Scenario.New("everything"))));

    private static Scenario Account(Scenario scenario) => scenario
        .Seed(7)
        .RunningClock("2026-11-23T18:00:00Z", speed: 0.001)
        .StrictTokens().Token("all").Token("one", "+12025550101")
        .PartnerId("bakery").Sandbox().Ephemeral().EphemeralWindow("2h").EphemeralAttachments()
        .WithoutLocations().AppClips("clips.example.com").WithoutRateLimits().EffectsOnFirstMessage()
        .Line("+12025550101",
            line => line.Id(Guid.Parse("00000000-0000-4000-8000-000000000b01")).Type("RCS").NotEligible().Ephemeral().EphemeralAttachments()
            .ZeroRetention().Reputation("AT_RISK").Flagged().ForwardsTo("+12025550177").Rcs("disabled")
            .Card("Crumb", "& Co.", "https://example.com/logo.png", active: false))
        .Line("+12025550100")
        .Line("+12025550103", line => line.Released("-1d"))
        .Payments(payments => payments.WithoutStripe().WithoutCharges().NaturalOnboarded().Named("crumb", "Crumb & Co.", "https://example.com/c.png")
            .Checkout("emulator").Lifetime("2h").Price("price_1", 900, "week", 2, active: false).PercentOff("HALF", 50, "Half off")
            .AmountOff("TEN", 1000).PromotionCode("promo_1", "HALF").Customer("cus_1")
            .Request(out _, 4711, "succeeded", "A cake", [new("order", "7")], "-1h"))
        .Contact(Maya, person => person.Services("iMessage", "SMS").ReadsAfter("5s").OptedOut("-2d").HasWritten().Blocked("Rude", "-1d")
            .Card("Maya", "Baker", "https://example.com/maya.jpg", "+12025550100"), name: "Maya")
        .Contact(
            Ben, person => person.Delivery(
                new()
                {
                    FailsWith = 4001,
                    ArrivesLate = TimeSpan.FromSeconds(9),
                    SentAfter = TimeSpan.FromSeconds(1),
                    DeliveredAfter = TimeSpan.FromSeconds(2),
                    Service = "SMS",
                }))
        .Persona("customer", "rules: [ { when: { message: any }, times: 1, then: [ { say: Hi }, { react: love, after: 1s } ] } ]")
        .Contact("+14155550125", person => person.Delivery(new() { StallsAt = "queued" }).Persona("customer"))
        .Contact("+14155550126", person => person.OwnPersona("{ guard: off, rules: [ { when: { silence: 10m }, then: [ { say: Hello? } ] } ] }"))
        .Blocked("40404", "Spam", "-3d")
        .PaymentProvider("disabled")
        .PaymentHandle(Maya, wallet => wallet.Connected().WithoutCard().NeedsApproval().Code("000111"))
        .PaymentHandle(Ben, wallet => wallet.Pending())
        .PaymentHandle(Ana, wallet => wallet.Revoked())
        .AgentPayment(Maya, 4200,
            payment => payment.Id("pay_1").Description("Cake").Merchant("Crumb & Co.", "crumb.example").Metadata("order", "77")
                .Status("authorized").CreatedAt("-5m"));

    private static Scenario Chats(Scenario scenario) => scenario
        .Attachment(out var cake, "cake.png", "image/png", 4711)
        .Attachment(out _, "later.png", "image/png", ready: false)
        .RemoteFile("https://example.com/a.png", "image/png", 99)
        .RemoteFile("https://example.com/gone.png", reachable: false)
        .Chat(out _, with: Maya,
            chat => chat.Service("iMessage").LatestService("RCS").CreatedAt("-10h").Health("CRITICAL", since: "-1h").Typing("-1m")
                .ColorBackground("custom", "#FFCC00", "#00CCFF")
            .Location(
                Maya, 52.52, 13.405,
                place => place.Altitude(34).Address("Hauptstraße 1").Locality("Berlin").UpdatedAt("-5m").BeganAt("-10m").EndsAt("1h"))
            .Message(out var question, "Is my order ready?", from: Maya, at: "-9h", message => message.Read())
            .Message(
                "On its way 🎉\nsoon", at: "-8h", describe: message => message.ReplyTo(question).Effect("confetti").Edited("-7h", times: 2)
                .Reaction("custom", by: Maya, customEmoji: "🎂", at: "-7h", id: new("00000000-0000-4000-8000-0000000000c1"))
                .Sticker(
                    "https://example.com/yum.png", Maya,
                    sticker => sticker.Id(new("00000000-0000-4000-8000-0000000000c2")).OnPart(0).At("-6h").FileName("y.png")
                        .MimeType("image/gif").Size(64, 65).Placed(0.5, -0.5, 2, 12).NotMovable())
                .EmojiSticker("🥑")
                .Service("RCS").PreferredService("RCS").Times("-8h", "-8h", "-7h").Status("read").IdempotencyKey("key").TraceId("trace")
                .ExpiresAt("9h").ZeroRetention())
            .Message(
                message => message.Text("Look at this", decorations: [new(0..4, "bold"), new(5..7, Animation: "shake")]).Media(cake)
                    .Reaction("love", by: Maya, partIndex: 1), at: "-5h")
            .Message(message => message.TextWithStickers("Cake at 5", new ScenarioInlineSticker(0..4, cake)), at: "-5h")
            .Message(message => message.VoiceMemo("https://example.com/memo.m4a"), from: Maya, at: "-4h")
            .Message(message => message.Link("https://example.com/menu"), at: "-3h")
            .Message(message => message.AppClip("https://zero.linqapp.com/pay/x", "Crumb", "A cake", "https://example.com/c.png").Failed(4005), at: "-2h")
            .Message(message => message.Text("Oops").Deleted(), at: "-2h")
            .Message(message => message.AppCard(new ScenarioAppCard("Cake", "CRUMB12345", "com.example.cake")
            {
                AppStoreId = 5,
                Caption = "a",
                Subcaption = "b",
                TrailingCaption = "c",
                TrailingSubcaption = "d",
                ImageUrl = "https://example.com/a.png",
                ImageTitle = "e",
                ImageSubtitle = "f",
                Url = "https://example.com/x",
                FallbackText = "g",
                Interactive = false,
            }), at: "-1h"))
        .Chat(["Maya", Ben, Ana, "+14155550125"],
            chat => chat.Key("launch").From("+12025550101").Named("Launch: team").Icon("https://example.com/i.png").MovingBackground("sky", "dusk")
            .CreatedAt("-20d").Joined(Ana, "-2d").Left(at: "-1d").Removed(Ben, "-1d")
            .Message(message => message.Text("Hi Maya", mention: Maya, mentionRange: 3..7), from: Ana, at: "-1d")
            .Message(
                message => message.TextMentioning("Maya, you", new ScenarioMention(Maya, 0..4), new ScenarioMention("+12025550101", 6..9)),
                from: Ana, at: "-1d")
            .Message(message => message.Poll(
                new ScenarioPollOption("Pizza")
                {
                    Id = Guid.Parse("00000000-0000-4000-8000-0000000000f1"),
                    By = Maya,
                    Votes = [Maya, "me"],
                }, new ScenarioPollOption("Tacos")), from: Ana, at: "-1d"))
        .Chat([Maya, Ana], chat => chat.PhotoBackground("https://example.com/a.png"));

    private static Scenario Ways(Scenario scenario) => scenario
        .Generate(3, groups: 0.5, minMessages: 2, maxMessages: 4, locale: "de", emails: 0.3)
        .Delivery("10ms", "20ms", "30ms", "40ms")
        .Audits("6s", "2h")
        .Webhook(
            "https://example.com/hooks",
            hook => hook.Id(Guid.Parse("00000000-0000-4000-8000-00000000cafe")).Events("message.received")
                .Secret("whsec_AAECAwQFBgcICQoLDA0ODw==")
            .OnlyOf("+12025550100").RoutedBy("X-Route-Token", "X-Chat-Id").Paused().Version("2025-01-01"))
        .WebhookDelivery("3s", ["1s", "2s"], jitter: false, localHttp: false, signedAtRealTime: false, vendorOrder: true)
        .Fault(new Fault("busy", on: "createChat")
        {
            When = new()
            {
                Calls = [1],
                First = 5,
                Every = 1,
                After = 0 + 1,
                Times = 3,
                Rate = 0.5,
                Ttl = TimeSpan.FromHours(1),
                Between = [new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero), new(2026, 11, 23, 19, 0, 0, TimeSpan.Zero)]
            },
            Where = new()
            {
                From = "+12025550100",
                To = Maya,
                Token = "all",
                TextContains = "x",
                Header = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-A"] = "b" },
            },
            Phase = FaultPhase.After,
            Then = new() { Error = 1007, RetryAfter = TimeSpan.FromSeconds(3), Delay = TimeSpan.FromMilliseconds(5) },
        })
        .Fault(new Fault("proxy")
        {
            Where = new() { Chat = Guid.Empty },
            Then = new() { Status = 502, Body = "<p>", Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-B"] = "c" } },
        })
        .Fault(new Fault("reset") { Then = new() { Connection = FaultConnection.Reset } })
        .Fault(new Fault("cut") { Then = new() { Truncate = 0.5 } })
        .Fault(new Fault("odd") { Then = new() { Malformed = true } })
        .Fault(new Fault("slow") { Then = new() { Delay = new() { Min = TimeSpan.FromSeconds(1), Max = TimeSpan.FromSeconds(2) } } })
        .Fault(new Fault("network") { Then = new() { Delay = new() { Median = TimeSpan.FromSeconds(1), Sigma = 0.5 } } })
        .Fault(new Fault("drip") { Then = new() { Drip = new() { Bytes = 16, Every = TimeSpan.FromSeconds(1) } } })
        .Fault(new Fault("flap") { Then = new() { Kind = new StatusFlapFault(503, 429) } })
        .Fault(new Fault("lost", on: "webhook") { Then = new() { Webhook = WebhookFault.Drop } })
        .Fault(new Fault(
            "fails",
            on: "createChat")
        {
            Then = new()
            {
                Delivery = new()
                {
                    FailsWith = 4001,
                    Service = "SMS",
                    SentAfter = TimeSpan.FromSeconds(1),
                    DeliveredAfter = TimeSpan.FromSeconds(2),
                    ArrivesLate = TimeSpan.FromSeconds(3),
                }
            }
        })
        .Fault(new Fault("stalls", on: "createChat") { Then = new() { Delivery = new() { StallsAt = "sent" } } });
}
