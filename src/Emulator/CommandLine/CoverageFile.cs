using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Control;
using Chats.Emulator.Reports;

namespace Chats.Emulator.CommandLine;

/// <summary>A coverage report as a file; its extension says what it is.</summary>
internal static class CoverageFile
{
    private static readonly string[] Extensions = [".md", ".xml", ".json"];

    public static bool IsKnown(string file) => Extensions.Contains(Extension(file));

    /// <summary>Tries whether the file can be written, and leaves it as it is; a file that was not there is not there afterwards.</summary>
    public static string? Problem(string file)
    {
        if (FilePath.Problem(file) is { } nameless) return nameless;
        try
        {
            CreateFolder(file);
            var isNew = !File.Exists(file);
            using (new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite))
            {
                if (isNew) File.Delete(file);
            }

            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return problem.Message;
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, CoverageReport report)
    {
        CreateFolder(file);
        File.WriteAllText(file, Extension(file) switch
        {
            ".md" => CoverageMarkdown.Of(report),
            ".xml" => CoverageJUnit.Of(report),
            _ => JsonSerializer.Serialize(report, ControlJson.Wire.CoverageReport) + "\n",
        });
    }

    private static void CreateFolder(string file)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
    }

    private static string Extension(string file) => Path.GetExtension(file).ToLowerInvariant();
}
