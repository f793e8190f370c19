namespace Chats.Emulator.Scenarios.Text;

/// <summary>One thing wrong with a scenario, and where. Lines and columns count from 1.</summary>
internal sealed record ScenarioProblem(string File, int Line, int Column, string Message)
{
    /// <summary>How many problems it stands for; more than one where the rest of very many is only counted.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The form editors and CI logs turn into a link.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
}
