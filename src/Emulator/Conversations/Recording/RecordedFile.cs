using System.Globalization;
using System.Text;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>The file that a recording becomes, step by step.</summary>
internal sealed class RecordedFile(RecordingOptions options)
{
    private readonly List<string> _steps = [];
    private int _notes;
    private bool _isLoose;

    /// <summary>A step as YAML.</summary>
    public void Add(string step) => _steps.Add(step);

    /// <summary>Says that something cannot be made again, and counts it.</summary>
    public void Note(string text)
    {
        _notes++;
        Add(Remark(text));
    }

    /// <summary>Says what the application did that is not expected, because what led to it is missing; it may do so or not.</summary>
    public void AddUnexpected(string text)
    {
        _isLoose = true;
        Add(Remark($"The application wrote: {text}. It is not expected, since what led to it is missing."));
    }

    public override string ToString() => new StringBuilder()
        .Append("# Recorded by the emulator").Append(_notes == 0 ? ".\n" : $"; {Notes()} cannot be made again, see the notes.\n")
        .Append("version: 1\n")
        .Append(options.Scenario is { } scenario ? $"scenario: {FlowMap.Quote(scenario)}\n" : "")
        .Append("tests:\n  - name: ").Append(FlowMap.Quote(options.Name)).Append('\n')
        .Append(_isLoose ? "    strict: false\n" : "")
        .Append("    steps:").Append(_steps.Count == 0 ? " [ { note: \"Nothing happened.\" } ]" : "").Append('\n')
        .AppendJoin("", _steps.Select(step => $"      - {step}\n"))
        .ToString();

    private static string Remark(string text) => new FlowMap().AddText("note", text).ToString();

    private string Notes() => string.Create(CultureInfo.InvariantCulture, $"{_notes} {(_notes == 1 ? "thing" : "things")}");
}
