using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What an application is started with.</summary>
/// <param name="File">The file whose tests come next.</param>
/// <param name="Application">What is known of it: the file's words with those of the command line.</param>
/// <param name="ApiKey">The key it is to use.</param>
internal sealed record ApplicationStart(TestFile File, ApplicationSpec Application, string ApiKey)
{
    /// <summary>
    /// What webhooks are signed with where the runner subscribes the application. It is known before the application starts, which finds
    /// it in its environment, and is the same in every run.
    /// </summary>
    public const string WebhookSecret = "whsec_Y2hhdHMtZW11bGF0b3ItY29udmVyc2F0aW9uLXRlc3Q=";
}
