namespace Chats.Emulator.Worlds;

/// <summary>The vendor's names of the events this emulator causes.</summary>
internal static class EventTypes
{
    public const string ChatCreated = "chat.created";
    public const string MessageSent = "message.sent";
    public const string MessageDelivered = "message.delivered";
    public const string MessageRead = "message.read";
    public const string MessageFailed = "message.failed";
}
