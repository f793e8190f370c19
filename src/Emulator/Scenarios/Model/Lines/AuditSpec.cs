using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Lines;

internal sealed class AuditSpec
{
    public Located<string>? Id { get; set; }

    public Located<string>? Line { get; set; }

    public TimeSpec StartedAt { get; set; } = TimeSpec.AtStart;

    public TimeSpec? GeneratedAt { get; set; }

    public string? Error { get; set; }

    public Reputation Severity { get; set; }

    public IReadOnlyList<ReputationDriver> Drivers { get; set; } = [];

    public IReadOnlyList<OptOutChat> OptOutChats { get; set; } = [];

    public IReadOnlyList<UnhealthyChat> UnhealthyChats { get; set; } = [];

    public static AuditSpec Of(Audit audit) => new()
    {
        Id = new(audit.Id, Position.Start),
        Line = new(audit.Line, Position.Start),
        StartedAt = TimeSpec.Of(audit.StartedAt),
        GeneratedAt = TimeSpec.Of(audit.GeneratedAt),
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
