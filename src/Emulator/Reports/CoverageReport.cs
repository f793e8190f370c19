namespace Chats.Emulator.Reports;

/// <summary>Which of the emulated behaviour traffic has exercised: the answer of <c>GET /_emulator/coverage</c>.</summary>
/// <param name="Scope"><c>world NAME</c>, or <c>all worlds</c> with those that ended.</param>
/// <param name="Percent">The share of all things together, 0–100, cut to one decimal.</param>
/// <param name="Minimum">The percentage of operations that was asked for; 0: none.</param>
/// <param name="Passed">Whether the operations reach the minimum.</param>
/// <param name="Sections">The kinds of things: operations first.</param>
public sealed record CoverageReport(string Scope, double Percent, int Minimum, bool Passed, IReadOnlyList<CoverageSection> Sections)
{
    /// <summary>The section a minimum is about: what a client calls is its own choice, which errors it meets is not.</summary>
    public const string Measured = "operations";

    /// <summary>The section of that name.</summary>
    /// <param name="name"><c>operations</c>, <c>errors</c>, <c>rules</c>, <c>events</c> or <c>faults</c>.</param>
    /// <exception cref="InvalidOperationException">There is no section of that name.</exception>
    public CoverageSection Section(string name) => Sections.First(section => section.Name == name);

    /// <summary>The operations in one sentence, and by name what is missing of them.</summary>
    public string Describe()
    {
        var measured = Section(Measured);
        var goal = Minimum == 0 ? "" : Passed ? $", at least the {Minimum} % asked for" : $", less than the {Minimum} % asked for";
        var missing = measured.Items.Where(item => item.Count == 0).Select(item => item.Describe()).ToList();
        var rest = missing.Count == 0 ? "" : $" Not exercised: {string.Join(", ", missing)}.";
        return $"{measured.Covered} of {measured.Total} operations were exercised in {Scope}: {Share.Text(measured.Percent)}{goal}.{rest}";
    }
}
