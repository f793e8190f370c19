using System.Text.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Reports;

namespace Chats.Emulator.CommandLine;

/// <summary>A coverage report as a file; its extension says what it is.</summary>
internal static class CoverageFile
{
    private static readonly string[] Extensions = [".md", ".xml", ".json"];

    public static bool IsKnown(string file) => Extensions.Contains(Extension(file));

    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, CoverageReport report)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.WriteAllText(file, Extension(file) switch
        {
            ".md" => CoverageMarkdown.Of(report),
            ".xml" => CoverageJUnit.Of(report),
            _ => JsonSerializer.Serialize(report, ControlJson.Wire.CoverageReport) + "\n",
        });
    }

    private static string Extension(string file) => Path.GetExtension(file).ToLowerInvariant();
}
