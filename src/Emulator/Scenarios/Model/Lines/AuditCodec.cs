using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Lines;

/// <summary>A reputation audit that has ended, and what it found.</summary>
internal static class AuditCodec
{
    public static readonly MapCodec<AuditSpec> Audit = new MapCodec<AuditSpec>(_ => new AuditSpec())
        .Required("id", Texts.Any(100).Located(), (audit, id) => audit.Id = id, audit => audit.Id, "What it is asked for by.")
        .Required("line", Texts.Phone().Located(), (audit, line) => audit.Line = line, audit => audit.Line, "The line it is about.")
        .Required("started_at", Times.Past(), (audit, at) => audit.StartedAt = at, audit => audit.StartedAt, "When it was asked for.")
        .Optional("generated_at", Times.Past(), (audit, at) => audit.GeneratedAt = at, audit => audit.GeneratedAt,
            "When the report was made.")
        .Optional("error", Texts.Any(500), (audit, error) => audit.Error = error, audit => audit.Error,
            "Why there is no report. Without it: there is one.")
        .Optional(
            "severity", Choices.Of(ReputationExtensions.Names, index => (Reputation)index), (audit, severity) => audit.Severity = severity,
            audit => audit.Severity,
            "The line's reputation at that moment.", ReputationExtensions.Names[0])
        .Optional("drivers", new ListCodec<ReputationDriver>(Driver()), (audit, drivers) => audit.Drivers = drivers, audit => audit.Drivers,
            "What weighs on the line, the heaviest first.")
        .Optional(
            "opt_out_chats", new ListCodec<OptOutChat>(OptOut()), (audit, chats) => audit.OptOutChats = chats, audit => audit.OptOutChats,
            "Chats that were written to after a stop word, the worst first.")
        .Optional(
            "unhealthy_chats", new ListCodec<UnhealthyChat>(Unhealthy()), (audit, chats) => audit.UnhealthyChats = chats,
            audit => audit.UnhealthyChats,
            "The worst chats first.");

    private static ConvertedCodec<DriverSpec, ReputationDriver> Driver() => new(
        new MapCodec<DriverSpec>(_ => new DriverSpec())
            .Required("key", Texts.Any(100), (driver, key) => driver.Key = key, driver => driver.Key, "The vendor's name for the cause.")
            .Required("metric", Texts.Any(500), (driver, metric) => driver.Metric = metric, driver => driver.Metric,
                "The measure that gave it away.")
            .Required("summary", Texts.Any(500), (driver, text) => driver.Summary = text, driver => driver.Summary, "What it means.")
            .Required("action", Texts.Any(500), (driver, text) => driver.Action = text, driver => driver.Action, "What to do about it.")
            .Required("detail", Texts.Any(500), (driver, text) => driver.Detail = text, driver => driver.Detail, "How.")
            .Required("impact", Texts.Any(100), (driver, text) => driver.Impact = text, driver => driver.Impact, "How much that helps."),
        driver => driver.Build(),
        DriverSpec.Of);

    private static ConvertedCodec<AuditedChatSpec, OptOutChat> OptOut() => new(
        new MapCodec<AuditedChatSpec>(_ => new AuditedChatSpec())
            .Required("chat", Texts.Uuid(), (found, id) => found.Chat = id, found => found.Chat, "The chat's id.")
            .Required(
                "messages_after_stop", Numbers.Integer(0, int.MaxValue), (found, count) => found.Messages = count, found => found.Messages,
                "How many."),
        found => new OptOutChat(found.Chat, found.Messages),
        chat => new AuditedChatSpec { Chat = chat.ChatId, Messages = chat.MessagesAfterStop });

    private static ConvertedCodec<AuditedChatSpec, UnhealthyChat> Unhealthy() => new(
        new MapCodec<AuditedChatSpec>(_ => new AuditedChatSpec())
            .Required("chat", Texts.Uuid(), (found, id) => found.Chat = id, found => found.Chat, "The chat's id.")
            .Required(
                "status", Choices.Of(ChatHealth.WireNames, index => (HealthStatus)index), (found, status) => found.Status = status,
                found => found.Status,
                "Its health at that moment.")
            .Optional("drivers", new ListCodec<string>(Texts.Any(100)), (found, drivers) => found.Drivers = drivers, found => found.Drivers,
                "Why."),
        found => new UnhealthyChat(found.Chat, found.Status, [.. found.Drivers]),
        chat => new AuditedChatSpec { Chat = chat.ChatId, Status = chat.Status, Drivers = chat.DriverKeys });
}
