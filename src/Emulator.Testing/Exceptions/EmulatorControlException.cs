using System.Globalization;
using System.Net;

namespace Chats.Emulator.Testing;

/// <summary>The emulator refused a control call; nothing was changed.</summary>
#pragma warning disable CA1032 // only a refusal makes one, and it always has a status
public class EmulatorControlException : Exception
#pragma warning restore CA1032
{
    internal EmulatorControlException(
        string call, HttpStatusCode status, string title, string detail, IReadOnlyList<ControlProblem> problems)
        : base(Describe(call, status, title, detail, problems))
    {
        Status = status;
        Title = title;
        Detail = detail;
        Problems = problems;
    }

    private protected EmulatorControlException(HttpStatusCode status, string title, string detail)
        : base(detail)
    {
        Status = status;
        Title = title;
        Detail = detail;
        Problems = [];
    }

    /// <summary>The HTTP status of the refusal.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>What is wrong, in a few words that stay the same.</summary>
    public string Title { get; }

    /// <summary>What is wrong here, and what to do about it.</summary>
    public string Detail { get; }

    /// <summary>Every problem of the scenario or fault rule that was sent; empty for other refusals.</summary>
    public IReadOnlyList<ControlProblem> Problems { get; }

    private static string Describe(
        string call, HttpStatusCode status, string title, string detail, IReadOnlyList<ControlProblem> problems) =>
        string.Join(
            Environment.NewLine,
            [string.Create(CultureInfo.InvariantCulture, $"{call} answered {(int)status}: {title}. {detail}"),
                .. problems.Select(problem => problem.ToString())]);
}
