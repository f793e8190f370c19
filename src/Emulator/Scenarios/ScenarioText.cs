using System.Text;

namespace Chats.Emulator.Scenarios;

/// <summary>Reads a scenario's file; what cannot be read is a problem like any other.</summary>
internal static class ScenarioText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or the problem that stands in its place.</summary>
    public static (string Text, ScenarioProblem? Problem) ReadFile(string path)
    {
        try
        {
            return (File.ReadAllText(path, Strict), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", new ScenarioProblem(path, 1, 1, "the file is not UTF-8 text"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ("", new ScenarioProblem(path, 1, 1, $"the file cannot be read: {problem.Message}"));
        }
    }
}
