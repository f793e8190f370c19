using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Both signatures have the right form and are wrong.</summary>
internal sealed class CorruptSignature : IWebhookMutation
{
    public SignedRequest Mutate(SignedRequest request) => request.Replace(Corrupt);

    /// <summary>The last character of either encoding may hold bits that do not count; one in the middle always does.</summary>
    private static string Corrupt(string signature)
    {
        var middle = signature.Length / 2;
        return $"{signature[..middle]}{(signature[middle] == '0' ? '1' : '0')}{signature[(middle + 1)..]}";
    }
}
