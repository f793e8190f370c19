using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What an application is started with.</summary>
/// <param name="File">The file whose tests come next.</param>
/// <param name="Application">What is known of it: the file's words with those of the command line.</param>
/// <param name="ApiKey">The key it is to use.</param>
internal sealed record ApplicationStart(TestFile File, ApplicationSpec Application, string ApiKey)
{
    /// <summary>What its webhooks are signed with; null: it subscribes by itself, and is told then.</summary>
    public string? WebhookSecret { get; init; }
}
