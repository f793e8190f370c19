using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Snapshots.Checks;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Whether what a snapshot says of a world can be. All else in the program takes for granted what is looked at here, so nothing is looked
/// at later.
/// </summary>
internal static class StateChecks
{
    /// <summary>Beyond this, numbers that count would come round or stop.</summary>
    private const long Most = 1L << 53;

    /// <summary>Looks at all but chats, messages, and what refers to them.</summary>
    /// <exception cref="InvalidDataException">Something cannot be; the message begins with its place.</exception>
    public static void Run(WorldFile file, StateIndex known)
    {
        var state = file.State;
        SnapshotGuard.Require(
            file.Requests is >= 0 and <= Most && file.NextEvent is >= 1 and <= Most, "a counter is negative or too large");
        SnapshotGuard.Require(
            state.IdPosition is >= 0 and <= Most && state.Sequence is >= 0 and <= Most, "$.state: a counter is negative or too large");
        Clock(file);
        SnapshotGuard.Require(file.Deliveries.Next is >= 1 and <= Most, "$.deliveries.next: the deliveries are not in order of their ids");
        Settings(state);
        Lines(state, known);
        Contacts(state);
        Files(state);
        Tokens(file.Scenario, known);
        Rates(state.Rates, known);
        AgentPayChecks.Run(state.AgentPay);
        PaymentRequestChecks.Run(state);
        PersonaChecks.Run(state.Personas, state);
        WebhookChecks.Run(state.Subscriptions);
        WebhookChecks.Run(file.Deliveries.Pending);
        FaultChecks.Run(file.Faults);
    }

    /// <summary>Looks at what refers to chats, once those have been read.</summary>
    /// <inheritdoc cref="Run" path="/exception"/>
    public static void RunReferences(StateSection state, StateIndex known)
    {
        JobChecks.Run(state, known);
        WebhookChecks.RunTokens(state, known);
    }

    private static void Clock(WorldFile file)
    {
        SnapshotGuard.Require(file.ManualNow != default(DateTimeOffset), "$.manual_now: the clock shows no time");
        SnapshotGuard.Require(file.RunningNow != default(DateTimeOffset), "$.running_now: the clock shows no time");
        SnapshotGuard.Require(
            file.RunningNow is null || file.ManualNow is null, "$.running_now: a clock is not both running and manual");
        SnapshotGuard.Require(
            file.Speed is not { } speed || (file.RunningNow is not null && ClockSpeed.IsValid(speed)),
            FormattableString.Invariant(
                $"$.speed: it is of a running clock, from {ClockSpeed.Slowest} to {ClockSpeed.Fastest}"));
    }

    private static void Settings(StateSection state)
    {
        var (settings, webhooks) = (state.Settings, state.Settings.Webhooks);
        SnapshotGuard.Require(
            Uri.IsWellFormedUriString(settings.PartnerId, UriKind.Relative) && settings.PartnerId.Length > 0
                && !settings.PartnerId.Contains('/'), "$.state.settings.partner_id: it is no part of an address");
        SnapshotGuard.Require(
            webhooks.Timeout > TimeSpan.Zero && webhooks.Timeout <= TimeSpan.FromMinutes(10),
            "$.state.settings.webhooks.timeout: it is longer than 10 minutes, or none");
        SnapshotGuard.Require(webhooks.RetryAfter.Length <= 100, "$.state.settings.webhooks.retry_after: there are more than 100");
    }

    private static void Lines(StateSection state, StateIndex known)
    {
        const string lines = "state.lines";
        SnapshotGuard.RequireUnique(state.Lines, lines, line => line.Number, "a line is in it twice");
        SnapshotGuard.RequireUnique(state.Lines, lines, line => line.Id, "an id is in it twice");
        SnapshotGuard.RequireUnique(state.Audits, "state.audits", audit => audit.Id, "an audit is in it twice");
        SnapshotGuard.RequireUnique(state.VCards, "state.v_cards", card => card.Id, "an address-book entry is in it twice");
        SnapshotGuard.RequireUnique(state.Blocked, "state.blocked", blocked => blocked.Handle, "a handle is in it twice");
        for (var i = 0; i < state.Lines.Length; i++)
        {
            var line = state.Lines[i];
            SnapshotGuard.Require(Handle.IsPhone(line.Number), lines, i, "its number is not E.164");
            SnapshotGuard.Require(
                line.LastAudit is null || known.Audits.Contains(line.LastAudit), lines, i, "there is no such audit as its last_audit");
            SnapshotGuard.Require(line.LastUse is >= 0 and <= Most, lines, i, "last_use is negative or too large");
        }

        for (var i = 0; i < state.Audits.Length; i++)
        {
            SnapshotGuard.Require(known.Lines.Contains(state.Audits[i].Line), "state.audits", i, "it is of a line there is not");
        }

        for (var i = 0; i < state.VCards.Length; i++)
        {
            SnapshotGuard.Require(
                state.VCards[i].Backups.Append(state.VCards[i].Line).All(known.Lines.Contains), "state.v_cards", i,
                "it names a line there is not");
        }
    }

    private static void Contacts(StateSection state)
    {
        const string contacts = "state.contacts";
        SnapshotGuard.RequireUnique(state.Contacts, contacts, contact => contact.Handle, "a contact is in it twice");
        var names = new HashSet<string>(GivenName.Comparer);
        for (var i = 0; i < state.Contacts.Length; i++)
        {
            var contact = state.Contacts[i];
            SnapshotGuard.Require(contact.Name is null || ContactName.IsMeant(contact.Name), contacts, i, "its name cannot be one");
            SnapshotGuard.Require(contact.Name is null || names.Add(contact.Name), contacts, i, "its name is that of another contact");
            SnapshotGuard.Require(contact.Handle.Length > 0, contacts, i, "it has no handle");
            SnapshotGuard.Require(contact.Services.Distinct().Count() == contact.Services.Length, contacts, i, "a service is in it twice");
            SnapshotGuard.Require(
                contact.Outcome?.Problems(FailureCodes.InjectedMessage).Any() != true, contacts, i, "its outcome cannot be");
        }
    }

    private static void Files(StateSection state)
    {
        SnapshotGuard.RequireUnique(state.Attachments, "state.attachments", file => file.Id, "an attachment is in it twice");
        SnapshotGuard.RequireUnique(state.RemoteFiles, "state.remote_files", file => file.Url, "a URL is in it twice");
        SnapshotGuard.RequireUnique(state.Sends, "state.sends", send => send.Key, "an idempotency key is in it twice");
        for (var i = 0; i < state.Attachments.Length; i++)
        {
            var file = state.Attachments[i];
            SnapshotGuard.Require(
                file.FileName.Length > 0 && file.ContentType.Contains('/') && file.SizeBytes >= 0, "state.attachments", i,
                "it has no name, no type, or a negative size");
        }

        for (var i = 0; i < state.RemoteFiles.Length; i++)
        {
            var file = state.RemoteFiles[i];
            SnapshotGuard.Require(
                Uri.TryCreate(file.Url, UriKind.Absolute, out _) && !(file.SizeBytes < 0), "state.remote_files", i,
                "its URL is not absolute, or its size is negative");
        }
    }

    private static void Tokens(ScenarioSection scenario, StateIndex known)
    {
        for (var i = 0; i < scenario.Tokens.Length; i++)
        {
            var token = scenario.Tokens[i];
            SnapshotGuard.Require(token.Token.Trim().Length > 0, "scenario.tokens", i, "it is empty");
            SnapshotGuard.Require(
                token.Lines is not { } lines || lines.All(known.Lines.Contains), "scenario.tokens", i, "it is for a line there is not");
        }
    }

    private static void Rates(RatesSection rates, StateIndex known)
    {
        SnapshotGuard.RequireUnique(rates.Sends, "state.rates.sends", sends => (sends.Line, sends.Recipient), "a pair is in it twice");
        SnapshotGuard.RequireUnique(rates.Checks, "state.rates.checks", check => check.Line, "a line is in it twice");
        SnapshotGuard.Require(rates.SentToday >= 0, "$.state.rates.sent_today: it is negative");
        for (var i = 0; i < rates.Sends.Length; i++)
        {
            SnapshotGuard.Require(
                rates.Sends[i].At.Zip(rates.Sends[i].At.Skip(1)).All(pair => pair.First <= pair.Second), "state.rates.sends", i,
                "its times are not in order");
        }

        for (var i = 0; i < rates.Checks.Length; i++)
        {
            SnapshotGuard.Require(known.Lines.Contains(rates.Checks[i].Line), "state.rates.checks", i, "it is of a line there is not");
        }

        CardRates(rates.Cards ?? [], rates.Shares ?? [], known);
    }

    private static void CardRates(IReadOnlyList<LineCards> cards, IReadOnlyList<ChatShare> shares, StateIndex known)
    {
        SnapshotGuard.RequireUnique(cards, "state.rates.cards", writes => writes.Line, "a line is in it twice");
        SnapshotGuard.RequireUnique(shares, "state.rates.shares", share => share.Chat, "a chat is in it twice");
        for (var i = 0; i < cards.Count; i++)
        {
            SnapshotGuard.Require(known.Lines.Contains(cards[i].Line), "state.rates.cards", i, "it is of a line there is not");
            SnapshotGuard.Require(
                cards[i].At.Zip(cards[i].At.Skip(1)).All(pair => pair.First <= pair.Second), "state.rates.cards", i,
                "its times are not in order");
        }
    }
}
