namespace Chats.Emulator.Conversations.Recording;

/// <summary>What a test is recorded as.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Texts">How exactly it expects the application's words.</param>
/// <param name="Began">When the recording began, on the world's clock.</param>
internal sealed record RecordingOptions(string Name, RecordedTexts Texts, DateTimeOffset Began)
{
    /// <summary>The scenario the test starts from, a path for the file; null: it says none, and the world is taken as it is.</summary>
    public string? Scenario { get; init; }
}
