using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class AuditSpec
{
    public Located<string>? Id { get; set; }

    public Located<string>? Line { get; set; }

    public When StartedAt { get; set; } = When.AtStart;

    public When? GeneratedAt { get; set; }

    public string? Error { get; set; }

    public Reputation Severity { get; set; }

    public IReadOnlyList<ReputationDriver> Drivers { get; set; } = [];

    public IReadOnlyList<OptOutChat> OptOutChats { get; set; } = [];

    public IReadOnlyList<UnhealthyChat> UnhealthyChats { get; set; } = [];

    public static AuditSpec Of(Audit audit) => new()
    {
        Id = new(audit.Id, Position.Start),
        Line = new(audit.Line, Position.Start),
        StartedAt = When.Of(audit.StartedAt),
        GeneratedAt = When.Of(audit.GeneratedAt),
        Error = audit.Error,
        Severity = audit.Report?.Severity ?? default,
        Drivers = audit.Report?.Drivers ?? [],
        OptOutChats = audit.Report?.OptOutChats ?? [],
        UnhealthyChats = audit.Report?.UnhealthyChats ?? [],
    };

    public Audit Build(DateTimeOffset start) => new(Id!.Value, Line!.Value, StartedAt.At(start))
    {
        Error = Error,
        GeneratedAt = GeneratedAt?.At(start),
        Report = Error is null ? new ReputationReport(Severity, [.. Drivers], [.. OptOutChats], [.. UnhealthyChats]) : null,
    };
}
