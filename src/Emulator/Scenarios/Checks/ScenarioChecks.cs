using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Time;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>What only the whole file can tell: names that are unknown or used twice, values that do not go together.</summary>
internal static class ScenarioChecks
{
    private const long MostMessages = 10_000_000;

    public static void Run(ScenarioFile file, HostList httpHosts, Problems problems)
    {
        CheckClock(file.Clock, problems);
        CheckLines(file.Lines, problems);
        CheckTokens(file, problems);
        CheckContacts(file.Contacts, problems);
        Duplicates.Report("attachment id", file.Attachments.Select(attachment => attachment.Id), problems);
        foreach (var owner in file.Attachments.SelectMany(attachment => attachment.Owner ?? []))
        {
            new KnownLines(file.Lines).Check(owner, problems);
        }

        Duplicates.Report("remote file", file.RemoteFiles.Select(remote => remote.Url), problems, UrlComparer.Instance);
        Duplicates.Report("blocked handle", file.Blocked.Select(entry => entry.Handle), problems);
        Duplicates.Report("idempotency key", [.. file.Chats.SelectMany(chat => chat.Messages).Select(Key)], problems);
        new ChatChecks(file, problems).Run();
        new PersonaChecks(file, problems).Run();
        CheckAudits(file, problems);
        CheckGenerate(file.Generate, problems);
        PaymentChecks.Run(file.Payments, new KnownLines(file.Lines), problems);
        WebhookChecks.Run(file.Webhooks, httpHosts, problems);
        Duplicates.Report("fault name", file.Faults.Select(fault => fault.Name), problems);
        foreach (var fault in file.Faults) FaultChecks.Run(fault, problems.Names, problems);
    }

    private static void CheckClock(ClockSpec clock, Problems problems)
    {
        if (clock is { Mode: ClockMode.Real, Now: { } now })
        {
            problems.Add(now.Position, "now needs a manual or a running clock; add mode: manual or mode: running");
        }

        if (clock is { Mode: not ClockMode.Running, Speed: { } speed })
        {
            problems.Add(speed.Position, "speed needs a running clock; write mode: running");
        }
    }

    private static void CheckLines(IReadOnlyList<LineSpec> lines, Problems problems)
    {
        Duplicates.Report("line number", lines.Select(line => line.Number), problems);
        Duplicates.Report("line id", lines.Select(line => line.Id), problems);
    }

    private static Located<string>? Key(MessageSpec message) =>
        message.IdempotencyKey is { } key ? new Located<string>(key, message.Position) : null;

    private static void CheckAudits(ScenarioFile file, Problems problems)
    {
        Duplicates.Report("audit id", file.Audits.Past.Select(audit => audit.Id), problems);
        var known = new KnownLines(file.Lines);
        foreach (var line in file.Audits.Past.Select(audit => audit.Line).OfType<Located<string>>()) known.Check(line, problems);
    }

    private static void CheckTokens(ScenarioFile file, Problems problems)
    {
        if (file.Auth is { IsStrict: true, Tokens: [] })
        {
            problems.Add(file.Auth.Position, "strict mode without tokens lets nobody in; list some under tokens");
        }

        Duplicates.Report("token", file.Auth.Tokens.Select(token => token.Token), problems);
        var known = new KnownLines(file.Lines);
        foreach (var lines in file.Auth.Tokens.Select(token => token.Lines ?? []))
        {
            Duplicates.Report("line", lines, problems);
            foreach (var line in lines) known.Check(line, problems);
        }
    }

    private static void CheckContacts(IReadOnlyList<ContactSpec> contacts, Problems problems)
    {
        Duplicates.Report("contact", contacts.Select(contact => contact.Handle), problems);
        Duplicates.Report("name", contacts.Select(contact => contact.Name), problems, GivenName.Comparer);
        foreach (var contact in contacts)
        {
            var services = contact.Services ?? [];
            Duplicates.Report("service", services, problems);
            CheckDelivery(contact, problems);
            if (contact.Handle is not { } handle || !Handle.LooksLikeEmail(handle.Value)) continue;
            foreach (var service in services.Concat(OnlyService(contact)).Where(service => service.Value != Service.IMessage))
            {
                problems.Add(service.Position, $"an e-mail address cannot receive {service.Value.ToWireName()}, only iMessage");
            }
        }
    }

    private static void CheckDelivery(ContactSpec contact, Problems problems)
    {
        if (contact.Delivery is not { } delivery) return;
        foreach (var problem in delivery.Value.Problems(FailureCodes.Message)) problems.Add(delivery.Position, problem);
    }

    private static IEnumerable<Located<Service>> OnlyService(ContactSpec contact) =>
        contact.Delivery is { Value.Carrier: { } carrier, Position: var position } ? [new Located<Service>(carrier, position)] : [];

    private static void CheckGenerate(GenerateSpec generate, Problems problems)
    {
        var count = generate.Messages;
        if (count.Min > count.Most)
        {
            problems.Add(count.Position, string.Create(CultureInfo.InvariantCulture, $"min ({count.Min}) is more than max ({count.Most})"));
        }
        else if ((long)generate.Chats * count.Most > MostMessages)
        {
            problems.Add(generate.Position, string.Create(
                CultureInfo.InvariantCulture,
                $"this could make {(long)generate.Chats * count.Most} messages; at most {MostMessages} are made"));
        }
    }
}
