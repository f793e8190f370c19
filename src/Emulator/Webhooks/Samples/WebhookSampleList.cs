namespace Chats.Emulator.Webhooks.Samples;

/// <summary>What <c>GET /_emulator/webhooks/samples</c> answers.</summary>
/// <param name="Secret">What the samples are signed with.</param>
/// <param name="Samples">One for each event and version that was asked for.</param>
public sealed record WebhookSampleList(string Secret, IReadOnlyList<WebhookSample> Samples);
