namespace Chats.Emulator.Scenarios.Sources;

/// <summary>A file that a scenario was read from, or should have been.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">What it held; null when it could not be read.</param>
internal sealed record SourceFile(string Path, string? Text);
