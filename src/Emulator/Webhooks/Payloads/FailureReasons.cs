using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>Why a message failed, in the vendor's words.</summary>
internal static class FailureReasons
{
    public static int CodeOf(Message message) => message.FailureCode ?? ApiErrors.DeliveryFailed.Code;

    /// <summary>The text seen with 4001 (a delivery may rarely still follow it), else the catalogue's.</summary>
    public static string Of(int code) =>
        code == ApiErrors.DeliveryFailed.Code ? "Message delivery failed" : ApiErrors.Find(code)?.Message ?? "Message delivery failed";
}
