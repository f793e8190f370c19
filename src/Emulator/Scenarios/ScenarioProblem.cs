namespace Chats.Emulator.Scenarios;

/// <summary>One thing wrong with a scenario, and where. Lines and columns count from 1.</summary>
internal sealed record ScenarioProblem(string File, int Line, int Column, string Message)
{
    /// <summary>The form editors and CI logs turn into a link.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
}
