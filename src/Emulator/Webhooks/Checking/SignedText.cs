namespace Chats.Emulator.Webhooks.Checking;

/// <summary>What a signature is computed of; points stand between the parts.</summary>
internal enum SignedText
{
    /// <summary>As for <c>webhook-signature</c>.</summary>
    IdTimestampBody,

    /// <summary>As for <c>X-Webhook-Signature</c>.</summary>
    TimestampBody,

    /// <summary>As other vendors do it.</summary>
    Body,
}
