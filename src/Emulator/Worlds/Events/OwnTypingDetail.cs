namespace Chats.Emulator.Worlds.Events;

/// <summary>The own line began or stopped typing.</summary>
/// <param name="IsShown">Whether people see it: a bubble arrives no more when the line has not written for long.</param>
internal sealed record OwnTypingDetail(bool IsShown) : EventDetail;
