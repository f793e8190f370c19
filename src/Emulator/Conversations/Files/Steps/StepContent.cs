using System.Text.Json;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Model.Faults;

namespace Chats.Emulator.Conversations.Files.Steps;

#pragma warning disable MA0048 // the closed family of steps reads best on one page

/// <summary>What a step of a test does.</summary>
internal abstract record StepContent
{
    /// <summary>Under which name the test keeps what came of it; null: it does not.</summary>
    public string? SaveAs { get; init; }

    /// <summary>Whether expectations that follow look at what happens from here on.</summary>
    public virtual bool IsActing => false;
}

/// <summary>A person does something.</summary>
internal sealed record ActStep(Act Act) : StepContent
{
    public override bool IsActing => true;
}

/// <summary>Something must happen.</summary>
internal sealed record ExpectStep(Expectation Expectation) : StepContent;

/// <summary>Something must not happen.</summary>
internal sealed record ExpectNoStep(Expectation Expectation) : StepContent
{
    public static readonly TimeSpan DefaultFor = TimeSpan.FromSeconds(2);

    public TimeSpan For => Expectation.Within ?? DefaultFor;
}

/// <summary>Several things must happen, one after the other.</summary>
internal sealed record InOrderStep(IReadOnlyList<Expectation> Expectations) : StepContent;

/// <summary>The application is called.</summary>
internal sealed record CallStep(CallSpec Call) : StepContent
{
    public override bool IsActing => true;
}

/// <summary>The world's clock jumps.</summary>
internal sealed record AdvanceStep(TimeSpan By) : StepContent
{
    public override bool IsActing => true;
}

/// <summary>Time passes.</summary>
internal sealed record WaitStep(TimeSpan For) : StepContent;

/// <summary>Something goes wrong from here on.</summary>
/// <param name="Name">The fault's name.</param>
internal sealed record FaultStep(string Name) : StepContent
{
    /// <summary>What goes wrong.</summary>
    public FaultSpec? Rule { get; init; }

    public override bool IsActing => true;
}

/// <summary>A fault is over.</summary>
internal sealed record NoFaultStep(string Name) : StepContent;

internal sealed record SavepointStep(string Name) : StepContent;

internal sealed record RestoreStep(string Name) : StepContent
{
    public override bool IsActing => true;
}

/// <summary>A line of the account changes.</summary>
/// <param name="Number">The line.</param>
/// <param name="Change">What of it, as the control plane takes it.</param>
internal sealed record LineStep(string Number, JsonElement Change) : StepContent;

/// <summary>A person is another from here on.</summary>
/// <param name="Person">Name or handle.</param>
/// <param name="Change">What of them, as the control plane takes it.</param>
internal sealed record ContactStep(string Person, JsonElement Change) : StepContent;

/// <summary>A remark for the report.</summary>
internal sealed record NoteStep(string Text) : StepContent;

/// <summary>The application must have behaved well so far.</summary>
/// <param name="Except">Demands that do not count.</param>
internal sealed record HygieneStep(IReadOnlyList<string> Except) : StepContent;

/// <summary>The test must have called enough of the vendor's operations.</summary>
/// <param name="AtLeast">How many percent.</param>
internal sealed record CoverageStep(int AtLeast) : StepContent;
